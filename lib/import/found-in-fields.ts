import { type FoundArticle, foundAt } from './found-article.ts';
import { isAddress } from './is-address.ts';
import { listField, nameField, textField } from './markdown/field-values.ts';
import { ownExport } from './markdown/own-export.ts';
import type { Fields } from './markdown/split-front-matter.ts';
import { withoutEntities } from './markdown/without-entities.ts';
import { readMoment, readTime } from './read-moment.ts';

/** Names that clippers, note programs and site generators give to one thing, folded as `splitFrontMatter` does. */
const ADDRESS =
  'url canonicalurl sourceurl originalurl link pageurl externalurl permalinkurl href address source original'.split(
    ' ',
  );
const TITLE = ['title', 'headline', 'name'];
const AUTHORS = ['authors', 'author', 'byline', 'bylines', 'creator'];
const OUTLET = ['publication', 'publisher', 'outlet', 'source', 'sitename', 'site', 'website'];
const PUBLISHED = ['published', 'datepublished', 'publishedat', 'publishdate', 'pubdate', 'date'];
const MODIFIED = [
  'modified',
  'lastmod',
  'updated',
  'lastmodifiedat',
  'lastmodified',
  'datemodified',
];
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

/**
 * The article that fields tell of: front matter, or a row of a table, with names in lower case and without `-`
 * and `_`. `name`: of the file; `chinese`: times without a zone are Beijing's.
 */
export function foundInFields(given: Fields, name: string, chinese: boolean): FoundArticle {
  // Ours say what they say to the letter, but that a note for a vault has no `[[`.
  const own = ownExport(given);
  const found = foundIn(own ? given : (withoutEntities(given) as Fields), name, chinese);
  return own === 'note' ? withBrackets(found) : found;
}

function foundIn(fields: Fields, name: string, chinese: boolean): FoundArticle {
  const text = (field: string) => textField(fields, [field]);
  const isWords = (words: string) => words !== '' && !isAddress(words);
  const named = (field: string) => nameField(fields, [field]);
  const addresses = ADDRESS.map(named).filter(isAddress);
  const source = OUTLET.map(named).find(isWords) ?? null;
  const categories = listField(fields, ['categories', 'category']);
  const title = textField(fields, TITLE);
  const day = /(?:^|\/)(\d{4}-\d\d-\d\d)-[^/]*$/.exec(name)?.[1] ?? '';
  // A note named after its title has a day that the title tells of.
  const posted = title.includes(day) ? '' : day;
  const published = readMoment(textField(fields, PUBLISHED) || posted, chinese);
  const savedAt = readTime(textField(fields, SAVED), chinese);
  return {
    ...foundAt((addresses[0] ?? '').replace(/^<|>$/g, '')),
    title,
    kicker: text('kicker') || null,
    subtitle: textField(fields, ['subtitle', 'subheadline']) || null,
    originalTitle: ['originaltitle', 'original'].map(text).find(isWords) ?? null,
    editors: listField(fields, ['editors', 'editor']),
    bylines: listField(fields, AUTHORS),
    source,
    // Posts need a date: where the page told none, it is that of clipping.
    published: published && Date.parse(published.iso) === savedAt ? null : published,
    modified: readMoment(textField(fields, MODIFIED), chinese),
    lang: textField(fields, ['lang', 'language']),
    excerpt: textField(fields, ['description', 'excerpt', 'summary']),
    tags: [...listField(fields, TAGS), ...categories.filter((category) => category !== source)].map(
      (tag) => tag.replace(/^#/, ''),
    ),
    note: textField(fields, ['note', 'notes', 'comment', 'annotation']),
    starred: /^(?:true|yes|1)$/i.test(textField(fields, ['starred', 'favorite', 'favourite'])),
    savedAt,
  };
}

/** What our export for a vault wrote with a space, so that it is no link there: `[ [`. */
function withBrackets(found: FoundArticle): FoundArticle {
  const back = (text: string) => text.replace(/\[ (?=\[)/g, '[');
  const orNull = (text: string | null) => text && back(text);
  return {
    ...found,
    title: back(found.title),
    kicker: orNull(found.kicker),
    subtitle: orNull(found.subtitle),
    originalTitle: orNull(found.originalTitle),
    source: orNull(found.source),
    bylines: found.bylines.map(back),
    excerpt: back(found.excerpt),
    note: back(found.note),
  };
}
