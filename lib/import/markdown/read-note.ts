import { blockText } from '../../html/block-text.ts';
import { parseHtml } from '../../html/parse-html.ts';
import { type FoundArticle, foundAt } from '../found-article.ts';
import { readMoment, readTime } from '../read-moment.ts';
import { listField, textField } from './field-values.ts';
import { finewsPost } from './finews-post.ts';
import { markdownHtml } from './markdown-html.ts';
import { type Fields, splitFrontMatter } from './split-front-matter.ts';

/** Names that clippers, note programs and site generators give to one thing, folded as `splitFrontMatter` does. */
const ADDRESS =
  'url canonicalurl sourceurl originalurl link pageurl externalurl permalinkurl source original'.split(
    ' ',
  );
const TITLE = ['title', 'headline', 'name'];
const AUTHORS = ['authors', 'author', 'byline', 'bylines', 'creator'];
const OUTLET = ['publication', 'publisher', 'outlet', 'source', 'sitename', 'site', 'website'];
const PUBLISHED = ['published', 'datepublished', 'publishedat', 'publishdate', 'pubdate', 'date'];
const MODIFIED = ['modified', 'lastmod', 'updated', 'lastmodifiedat', 'datemodified'];
const SAVED = [
  'created',
  'clipped',
  'clippedat',
  'saved',
  'savedat',
  'datesaved',
  'dateadded',
  'captured',
  'added',
];
const TAGS = ['tags', 'tag', 'labels', 'keywords'];

const isAddress = (text: string) => /^<?(?:https?|file):\/\/\S+$/i.test(text);

/** What a Markdown file says of an article. `url` is empty where the file names none. */
export function readNote(text: string, name: string): FoundArticle {
  const { fields, body } = splitFrontMatter(text);
  const known = fields ?? {};
  const post = finewsPost(body, name, {
    categories: textField(known, ['categories']),
    tags: textField(known, ['tags']),
  });
  const found = fromFields(known, name, /\p{sc=Han}/u.test(text));
  if (post) {
    return {
      ...found,
      url: post.url ?? '',
      source: post.source,
      html: markdownHtml(post.body),
      excerpt: post.digest,
      tags: [],
    };
  }
  const html = markdownHtml(body);
  return found.title && found.url ? { ...found, html } : fromBody(found, html);
}

function fromFields(fields: Fields, name: string, chinese: boolean): FoundArticle {
  const addresses = ADDRESS.map((field) => textField(fields, [field])).filter(isAddress);
  const outlets = OUTLET.map((field) => textField(fields, [field]));
  const source = outlets.find((outlet) => outlet !== '' && !isAddress(outlet)) ?? null;
  const categories = listField(fields, ['categories', 'category']);
  const day = /(?:^|\/)(\d{4}-\d\d-\d\d)-[^/]*$/.exec(name)?.[1];
  return {
    ...foundAt((addresses[0] ?? '').replace(/^<|>$/g, '')),
    title: textField(fields, TITLE),
    bylines: listField(fields, AUTHORS),
    source,
    published: readMoment(textField(fields, PUBLISHED) || day, chinese),
    modified: readMoment(textField(fields, MODIFIED), chinese),
    lang: textField(fields, ['lang', 'language']),
    excerpt: textField(fields, ['description', 'excerpt', 'summary']),
    tags: [...listField(fields, TAGS), ...categories.filter((category) => category !== source)].map(
      (tag) => tag.replace(/^#/, ''),
    ),
    note: textField(fields, ['note', 'notes', 'comment', 'annotation']),
    starred: /^(?:true|yes|1)$/i.test(textField(fields, ['starred', 'favorite', 'favourite'])),
    savedAt: readTime(textField(fields, SAVED), chinese),
  };
}

/** A file that says it in its text: the first heading is the title, the first link before the text the address. */
function fromBody(found: FoundArticle, html: string): FoundArticle {
  const { body } = parseHtml(html);
  const heading = body.querySelector('h1');
  const title = found.title || (heading?.textContent ?? '').trim();
  heading?.remove();
  let { url } = found;
  for (const block of [...body.children].slice(0, 3)) {
    const link = url === '' ? block.querySelector('a[href]') : null;
    const address = link?.getAttribute('href') ?? '';
    // A line of facts about the article, not a sentence of it that has a link.
    if (!isAddress(address) || block.localName !== 'p' || blockText(block).length > 400) continue;
    url = address;
    if (/^(?:https?:|source|original|原文|来源|链接|via)/i.test((link?.textContent ?? '').trim())) {
      block.remove();
    }
  }
  return { ...found, title, url, html: body.innerHTML };
}
