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
const AUTHOR_MARK = /author|byline/i;
const REFUSED =
  /[@()]|https?:|\d|^(?:by|author|authors|admin|staff|editor|follow|share|updated|published|contributor|unknown|n\/a|null|undefined)$|\b(?:minute|min|read|ago|follow|subscribe|newsletter)\b/i;

const ROLE =
  /[\s,]+(?:Redakteur(?:in)?|Reporter|Editor|Correspondent|Korrespondent(?:in)?|Journalist(?:in)?|Writer|기자)$/i;

/** A name without what pages glue to it: `By `, handles, roles, the date of the article. */
function cleanName(text: string): string {
  const plain = text
    .replace(/^(?:by|von|par|por|di|de|door|text:?)\s+(?=\p{Lu})/iu, '')
    .replace(/\s*[|•·–—].*$|\s+-\s.*$/, '')
    .replace(/\s*\([^)]*\)?\s*$/, '')
    .replace(/\s+/g, ' ')
    .trim();
  const bare = plain.replace(ROLE, '');
  return isLatinName(bare) || /기자$/.test(plain) ? bare : plain;
}

function usable(names: readonly string[]): string[] {
  const cleaned = names
    .map(cleanName)
    .filter((name) => name.length > 1 && name.length < 60 && !REFUSED.test(name));
  return cleaned.filter(
    (name, at) => cleaned.findIndex((other) => squash(other) === squash(name)) === at,
  );
}

/** True for the site itself, under its name or its address. */
function isSite(name: string, clues: Clues): boolean {
  const plain = squash(name);
  const host = squash(new URL(clues.url).hostname.replace(/^www\./, ''));
  const site = squash(clues.siteName ?? '');
  return (site !== '' && plain.startsWith(site)) || plain === host || host.startsWith(plain);
}

/** JSON-LD authors; `desks`: also organisations and the site itself, which sign where no person does. */
function fromStructure(clues: Clues, desks: boolean): Finding<string[]> | null {
  for (const node of clues.nodes) {
    const authors = namesOf(node['author'] ?? node['creator']);
    const signing = authors.filter(({ name, person }) => desks || (person && !isSite(name, clues)));
    const names = usable(
      signing.flatMap(({ name }) => (isLatinName(name) ? [name] : splitLatinNames(name))),
    );
    if (names.length === 0) continue;
    const quote = authors.map(({ name }) => name).join(', ');
    return { value: names, from: 'json-ld author', quote };
  }
  return null;
}

function fromMetas(clues: Clues): Finding<string[]> | null {
  for (const name of AUTHOR_METAS) {
    const contents = clues.metas[name] ?? [];
    const stated = contents.filter((text) => !/^https?:/.test(text) && !isSite(text, clues));
    const names = usable(stated.flatMap(splitLatinNames));
    if (names.length > 0) return { value: names, from: `meta ${name}`, quote: contents.join(', ') };
  }
  return null;
}

/** Names in the block between headline and body: `By A and B`, elements named after author or byline. */
function fromHeader(clues: Clues): Finding<string[]> | null {
  const lines = [...clues.around.header, ...clues.around.above.slice(0, 2)];
  for (const { text, parts, marks } of lines) {
    if (text.length > 120) continue;
    const byLine =
      /(?:^|[|·•]\s*)(?:by|von|par|por|di|written by|text:)\s+(\p{Lu}.{3,100})$/iu.exec(text)?.[1];
    const isMarked = marks.some((mark) => AUTHOR_MARK.test(mark));
    const words = parts.length > 1 ? parts : [byLine ?? text];
    const names =
      byLine || isMarked ? usable(words.flatMap(splitLatinNames)).filter(isLatinName) : [];
    const from = byLine ? 'line that begins with By' : 'byline element';
    if (names.length > 0) return { value: names, from, quote: text };
  }
  return null;
}

/** The writers that a page in another language than Chinese names: what it states first, then what it shows. */
export function westernBylines(clues: Clues): Finding<string[]> | null {
  return (
    fromStructure(clues, false) ??
    fromHeader(clues) ??
    fromMetas(clues) ??
    fromStructure(clues, true)
  );
}
