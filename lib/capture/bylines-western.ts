import { isLatinName } from '../text/person-name.ts';
import { splitLatinNames } from '../text/split-names.ts';
import { squash } from '../text/squash.ts';
import type { Clues } from './clues.ts';
import type { Finding } from './finding.ts';
import { namesOf } from './structured-data.ts';

const AUTHOR_METAS = [
  'author',
  'article:author',
  'parsely-author',
  'sailthru.author',
  'dc.creator',
  'byl',
  'byline',
  'citation_author',
  'cxenseparse:author',
  'article:author_name',
  'authors',
  'og:article:author',
];
const AUTHOR_MARK = '[rel~="author"],[itemprop~="author"],[class*="byline" i],[class*="author" i]';
const REFUSED =
  /@|https?:|\d|^(?:by|author|authors|admin|staff|editor|follow|share|updated|published|contributor|unknown|n\/a|null|undefined)$|\b(?:minute|min|read|ago|follow|subscribe|newsletter)\b/i;

/** A name without what pages glue to it: `By `, handles, roles after a dash, the date of the article. */
function cleanName(text: string): string {
  return text
    .replace(/^(?:by|von|par|por|di|de|door|text:?)\s+(?=\p{Lu})/iu, '')
    .replace(/\s*[|•·–—].*$|\s+-\s.*$/, '')
    .replace(/\s*\([^)]*\)?\s*$/, '')
    .replace(/\s+/g, ' ')
    .trim();
}

function usable(names: readonly string[]): string[] {
  const cleaned = names
    .map(cleanName)
    .filter((name) => name.length > 1 && name.length < 60 && !REFUSED.test(name));
  return cleaned.filter(
    (name, at) => cleaned.findIndex((other) => squash(other) === squash(name)) === at,
  );
}

function fromStructure(clues: Clues): Finding<string[]> | null {
  for (const node of clues.nodes) {
    const authors = namesOf(node['author'] ?? node['creator']);
    const names = usable(
      authors.flatMap(({ name }) => (isLatinName(name) ? [name] : splitLatinNames(name))),
    );
    if (names.length > 0)
      return {
        value: names,
        from: 'json-ld author',
        quote: authors.map(({ name }) => name).join(', '),
      };
  }
  return null;
}

function fromMetas(clues: Clues): Finding<string[]> | null {
  for (const name of AUTHOR_METAS) {
    const contents = clues.metas.get(name) ?? [];
    const names = usable(
      contents.filter((text) => !/^https?:/.test(text)).flatMap(splitLatinNames),
    );
    if (names.length > 0) return { value: names, from: `meta ${name}`, quote: contents.join(', ') };
  }
  return null;
}

/** Names in the block between headline and body: `By A and B`, rel=author, elements named after the byline. */
function fromHeader(clues: Clues): Finding<string[]> | null {
  const lines = [...clues.around.header, ...clues.around.above.slice(0, 2)];
  for (const { text, element } of lines) {
    const byLine = /^(?:by|von|par|por|di|written by|text:)\s+(\p{Lu}.{3,80})$/iu.exec(text)?.[1];
    const box = element.closest(AUTHOR_MARK);
    const names = usable(splitLatinNames(byLine ?? (box && text.length < 80 ? text : ''))).filter(
      isLatinName,
    );
    if (names.length > 0)
      return {
        value: names,
        from: byLine ? 'line that begins with By' : 'byline element',
        quote: text,
      };
  }
  return null;
}

/** The writers that a page in another language than Chinese names: what it states first, then what it shows. */
export function westernBylines(clues: Clues): Finding<string[]> | null {
  return fromStructure(clues) ?? fromHeader(clues) ?? fromMetas(clues);
}
