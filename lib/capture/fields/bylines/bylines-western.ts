import { withoutDates } from '../../../text/dates/find-dates.ts';
import { squash } from '../../../text/folding/squash.ts';
import { isJobTitle } from '../../../text/names/job-title.ts';
import { isLatinName, isUncasedName } from '../../../text/names/person-name.ts';
import { splitLatinNames } from '../../../text/names/split-names.ts';
import { writtenBy } from '../../../text/names/written-by.ts';
import type { Line } from '../../clues/page-clues.ts';
import { namesOf, textOf } from '../../clues/structured-data.ts';
import type { Clues } from '../clues.ts';
import type { Finding } from '../finding.ts';
import { cleanName } from './clean-name.ts';

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
/** Any other meta tag that a house names after its writers: `lrt_authors`, `mrf:authors`, `articleauthor`. */
const HOUSE_META = /(?<!twitter:|book:)(?:authors?|byline|creator)$/;
const AUTHOR_MARK = /author|byline|autor|auteur|writer|reporter|verfasser|contributor/i;
/** Longer is a sentence. */
const MAX_LINE = 160;
const REFUSED =
  /[@()]|https?:|(?<![\p{L}\d])\d|\d{3}|^(?:by|(?:no )?authors?|admin|staff|editor|follow|share|updated|published|contributor|unknown|n\/a|null|undefined|name|email|user|guest|root|webmaster)$|\b(?:minute|min|read|ago|follow|subscribe|newsletter)\b/iu;
/** What an element named after the author offers to do, and what is no name for other reasons. */
const OFFERED =
  /^(?:read|see|view|show|all|more|about|contact|share|sign|get|last|first|updated|published|posted|mehr|alle|zum|zur|über|weitere|voir|tous|plus|ver|más|leggi|tutti|lees|meer|läs|les|czytaj|więcej)\s|\s(?:articles?|posts?|profile?|artikel|beiträge|redaktion|news)$|(?:[Aa]utoren)?[Pp]rofil/i;

/** Posted on May 10, 2024 by Ann Bee in Farms, with the date taken out. */
const POSTED = /^(?:posted|published|written)(?:\s+on)?\s+/i;
const AFTER_NAME = /,?\s+(?:leave a|filed|updated|published|posted|in|on|for|at)\s.*$/i;
/** Bee, Ann: as libraries list names. */
const INDEXED = /^(\p{Lu}\p{Ll}[\p{L}'’-]+), (\p{Lu}[\p{L}'’. -]+)$/u;

function usable(words: readonly string[]): string[] {
  const names = words
    .map(cleanName)
    .filter((name) => name.length > 1 && name.length < 60 && !REFUSED.test(name));
  const people = names.filter((name) => !isJobTitle(name));
  const cleaned = people.some(isLatinName) ? people : names;
  return cleaned.filter(
    (name, at) => cleaned.findIndex((other) => squash(other) === squash(name)) === at,
  );
}

/** True for the site itself or its publisher, under its name or its address. */
function isSite(name: string, clues: Clues): boolean {
  const plain = squash(name);
  const host = squash(new URL(clues.url).hostname.replace(/^www\./, ''));
  const site = squash(clues.siteName ?? '');
  const publishers = [
    ...clues.nodes.map((node) => textOf(node['publisher'])),
    ...(clues.metas['publisher'] ?? []),
  ];
  return (
    (site !== '' && plain.startsWith(site)) ||
    plain === host ||
    host.startsWith(plain) ||
    publishers.some((publisher) => squash(publisher ?? '') === plain)
  );
}

/** JSON-LD authors; `desks`: also organisations and the site itself, which sign where no person does. */
function fromStructure(clues: Clues, desks: boolean): Finding<string[]> | null {
  for (const node of clues.nodes) {
    const authors = namesOf(node['author'] ?? node['creator']);
    const others = authors.filter(({ name }) => !isSite(name, clues));
    const people = others.filter(({ person }) => person);
    // An agency signs beside a desk, not beside a person.
    const shared = people.length > 0 && !people.some(({ name }) => isLatinName(name));
    const signing = desks ? authors : shared ? others : people;
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
  const house = Object.keys(clues.metas).filter((name) => HOUSE_META.test(name));
  for (const name of [...AUTHOR_METAS, ...house]) {
    const contents = clues.metas[name] ?? [];
    const stated = contents.filter((text) => !/^https?:/.test(text) && !isSite(text, clues));
    const isIndex = /^(?:citation_author|dc\.creator)$/.test(name);
    const straight = (text: string) => (isIndex ? text.replace(INDEXED, '$2 $1') : text);
    const names = usable(stated.map(straight).flatMap(splitLatinNames));
    if (names.length > 0) return { value: names, from: `meta ${name}`, quote: contents.join(', ') };
  }
  return fromCard(clues);
}

/** `twitter:label1` Written by, `twitter:data1` Ann Bee: what WordPress tells those who show a page as a card. */
function fromCard({ metas }: Clues): Finding<string[]> | null {
  for (const number of [1, 2]) {
    const [label = ''] = metas[`twitter:label${number}`] ?? [];
    const [quote = ''] = metas[`twitter:data${number}`] ?? [];
    const names = usable(splitLatinNames(writtenBy(`${label}: ${quote}`) ?? ''));
    if (names.length > 0) return { value: names, from: `meta twitter:data${number}`, quote };
  }
  return null;
}

/** The words of a line that names its writers, with the label in the line, in an element or a line of its own. */
function writersOf({ text, parts }: Line, before: string): string | null {
  const [label = '', ...rest] = parts;
  const plain = withoutDates(text).replace(POSTED, '');
  const named =
    writtenBy(plain) ??
    (rest.length > 0 ? writtenBy(`${label}: ${rest.join(' ')}`) : null) ??
    (before.length < 24 && text.length < 60
      ? writtenBy(`${before.replace(/:$/, '')}: ${plain}`)
      : null);
  return named?.replace(AFTER_NAME, '') ?? null;
}

/**
 * What each line of a place says of its writers: `By A and B`, and elements named after author or byline, up to so
 * many levels around the line.
 */
function fromLines(lines: readonly Line[], levels: number, clues: Clues): Finding<string[]>[] {
  return lines.flatMap((line, at) => {
    const { text, parts, marks } = line;
    if (text.length > MAX_LINE) return [];
    const named = writersOf(line, lines[at - 1]?.text ?? '');
    // Another label says that they are something else: `Redaktion: Ann Bee`.
    const isMarked =
      marks.slice(0, levels).some((mark) => AUTHOR_MARK.test(mark)) &&
      !/\p{L}\s?[:：]/u.test(withoutDates(text));
    if (named === null && !isMarked) return [];
    const isNamed = (part: string) => named === null || squash(named).includes(squash(part));
    const apart = parts.map((part) => withoutDates(writtenBy(part) ?? part)).filter(isNamed);
    const words = parts.length > 1 ? apart : [named ?? withoutDates(text)];
    const names = usable(words.flatMap(splitLatinNames)).filter(
      (name) =>
        (isLatinName(name) || (named !== null && isUncasedName(name))) &&
        !OFFERED.test(name) &&
        !isSite(name, clues),
    );
    const from = named === null ? 'byline element' : 'line that begins with By';
    return names.length > 0 ? [{ value: names, from, quote: text }] : [];
  });
}

/** The writers that a page in another language than Chinese names: what it states first, then what it shows. */
export function westernBylines(clues: Clues): Finding<string[]> | null {
  const { header, above, opening, closing, after } = clues.around;
  const [shown] = [
    ...fromLines([...header, ...above.slice(0, 2)], 3, clues),
    ...fromLines(opening, 0, clues),
  ];
  const ends = [...fromLines(closing, 1, clues), ...fromLines(after, 0, clues)];
  return (
    fromStructure(clues, false) ??
    shown ??
    fromMetas(clues) ??
    // Several are the writers of other articles, too.
    (ends.length === 1 ? (ends[0] ?? null) : null) ??
    fromStructure(clues, true)
  );
}
