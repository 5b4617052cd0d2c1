import { withoutDates } from '../../../text/dates/find-dates.ts';
import { BY_WORDS } from '../../../text/folding/by-words.ts';
import { squash } from '../../../text/folding/squash.ts';
import { isLatinName } from '../../../text/names/person-name.ts';
import { splitLatinNames } from '../../../text/names/split-names.ts';
import { namesOf } from '../../clues/structured-data.ts';
import type { Clues } from '../clues.ts';
import type { Finding } from '../finding.ts';

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
  /[@()]|https?:|\d|^(?:by|author|authors|admin|staff|editor|follow|share|updated|published|contributor|unknown|n\/a|null|undefined|name|email|user|guest|root|webmaster)$|\b(?:minute|min|read|ago|follow|subscribe|newsletter)\b/i;

const LEADING = new RegExp(`^${BY_WORDS}\\s+(?=\\p{Lu})`, 'iu');
const BY_LINE = new RegExp(`(?:^|[|·•]\\s*)${BY_WORDS}\\s+(\\p{Lu}.{3,100})$`, 'iu');
/** Posted on May 10, 2024 by Ann Bee in Farms, with the date taken out. */
const POSTED = /^(?:posted|published|written)(?:\s+on)?\s+/i;
const AFTER_NAME = /\s+(?:leave a|filed|updated|published|posted|in|on|with)\s.*$/i;
/** Bee, Ann: as libraries list names. */
const INDEXED = /^(\p{Lu}\p{Ll}[\p{L}'’-]+), (\p{Lu}[\p{L}'’. -]+)$/u;
/** What someone is, in a list of who they are. */
const OFFICE =
  /\b(?:editors?|reporters?|correspondents?|writers?|journalists?|columnists?|producers?|analysts?|contributors?|engineers?|desk|bureau|chief|Redakteur(?:in)?|Korrespondent(?:in)?|Chefredakteur(?:in)?|journaliste|correspondante?|rédact\w+|periodista|corresponsal|redactora?|giornalista|inviat[oa])\b/i;
const ROLE =
  /[\s,]+(?:Redakteur(?:in)?|Reporter|Editor|Correspondent|Korrespondent(?:in)?|Journalist(?:in)?|Writer|기자)$/i;

/** A name without what pages glue to it: `By `, handles, roles, the date of the article. */
function cleanName(text: string): string {
  const plain = text
    .replace(LEADING, '')
    .replace(/\s*[|•·–—].*$|\s+-\s.*$/, '')
    .replace(/\s*\([^)]*\)?\s*$/, '')
    .replace(/(?<=\p{L} \p{L}.*)\s+(?:in|aus|à|from)\s+\p{Lu}[\p{L} .-]*$/u, '')
    .replace(/\s+/g, ' ')
    .trim();
  const bare = plain.replace(ROLE, '');
  return isLatinName(bare) || /기자$/.test(plain) ? bare : plain;
}

function usable(words: readonly string[]): string[] {
  const names = words
    .map(cleanName)
    .filter((name) => name.length > 1 && name.length < 60 && !REFUSED.test(name));
  const people = names.filter((name) => !OFFICE.test(name));
  const cleaned = people.some(isLatinName) ? people : names;
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
    const isIndex = /^(?:citation_author|dc\.creator)$/.test(name);
    const straight = (text: string) => (isIndex ? text.replace(INDEXED, '$2 $1') : text);
    const names = usable(stated.map(straight).flatMap(splitLatinNames));
    if (names.length > 0) return { value: names, from: `meta ${name}`, quote: contents.join(', ') };
  }
  return null;
}

/** Names in the block between headline and body: `By A and B`, elements named after author or byline. */
function fromHeader(clues: Clues): Finding<string[]> | null {
  const lines = [...clues.around.header, ...clues.around.above.slice(0, 2)];
  for (const { text, parts, marks } of lines) {
    if (text.length > 120) continue;
    const byLine = BY_LINE.exec(withoutDates(text).replace(POSTED, ''))?.[1]?.replace(
      AFTER_NAME,
      '',
    );
    const isMarked = marks.some((mark) => AUTHOR_MARK.test(mark));
    const words = parts.length > 1 ? parts : [byLine ?? text];
    const names = (
      byLine || isMarked ? usable(words.flatMap(splitLatinNames)).filter(isLatinName) : []
    ).filter((name) => !isSite(name, clues));
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
