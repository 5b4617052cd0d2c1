import { type Citation, citationOf } from '../citations/citation.ts';
import type { PersonName } from '../citations/person-name.ts';
import type { Collection } from './collection.ts';

/** CSL-JSON 1.0, as Zotero, pandoc and every citeproc read it. One object a line. */
export const cslJson: Collection = {
  extension: 'json',
  mediaType: 'application/vnd.citationstyles.csl+json',
  async *write(documents, { settings }) {
    yield '[';
    let first = true;
    for await (const { clip } of documents) {
      yield `${first ? '' : ','}\n${JSON.stringify(cslObject(citationOf(clip, settings)))}`;
      first = false;
    }
    yield '\n]\n';
  },
};

function cslObject(citation: Citation) {
  const { key, kind, authors, title, container, issued, accessed, url, language } = citation;
  return {
    id: key,
    type: kind === 'newspaper' ? 'article-newspaper' : 'webpage',
    title,
    ...(authors.length > 0 ? { author: authors.map(cslName) } : {}),
    ...(container === null ? {} : { 'container-title': container }),
    ...(issued === null ? {} : { issued: cslDate(issued) }),
    accessed: cslDate(accessed),
    URL: url,
    ...(language === null ? {} : { language }),
    ...(citation.abstract === '' ? {} : { abstract: citation.abstract }),
    ...(citation.keywords.length > 0 ? { keyword: citation.keywords.join(', ') } : {}),
    ...(citation.note === '' ? {} : { note: citation.note }),
  };
}

function cslName(name: PersonName) {
  if ('literal' in name) return name;
  const { family, given, particle } = name;
  return { family, given, ...(particle ? { 'non-dropping-particle': particle } : {}) };
}

function cslDate(date: string) {
  return { 'date-parts': [date.split('-').map(Number)] };
}
