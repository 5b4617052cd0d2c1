import { blockText } from '../../html/block-text.ts';
import { parseHtml } from '../../html/parse-html.ts';
import type { FoundArticle } from '../found-article.ts';
import { foundInFields } from '../found-in-fields.ts';
import { isAddress } from '../is-address.ts';
import { textField } from './field-values.ts';
import { finewsPost } from './finews-post.ts';
import { markdownHtml } from './markdown-html.ts';
import { splitFrontMatter } from './split-front-matter.ts';

/** What a Markdown file says of an article. `url` is empty where the file names none. */
export function readNote(text: string, name: string): FoundArticle {
  const { fields, body } = splitFrontMatter(text);
  const known = fields ?? {};
  const post = finewsPost(body, name, {
    categories: textField(known, ['categories']),
    tags: textField(known, ['tags']),
  });
  const found = foundInFields(known, name, /\p{sc=Han}/u.test(text));
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
