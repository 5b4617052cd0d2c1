import { withoutDates } from '../../../text/dates/find-dates.ts';
import { squash } from '../../../text/folding/squash.ts';
import { isJobTitle, isJournalist } from '../../../text/names/job-title.ts';
import { isLatinName, isUncasedName } from '../../../text/names/person-name.ts';
import { splitLatinNames } from '../../../text/names/split-names.ts';
import { writtenBy } from '../../../text/names/written-by.ts';
import type { Line } from '../../clues/page-clues.ts';
import { namesOf, textOf } from '../../clues/structured-data.ts';
import type { Clues } from '../clues.ts';
import type { Finding } from '../finding.ts';
import { cleanName } from './clean-name.ts';
import { eastAsianReporters } from './east-asian-reporters.ts';

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
/** Whoever is quoted, commented or took the picture. */
const OTHER_MARK = /quote|zitat|comment|caption|image|photo|teaser|related/i;
/** Longer is a sentence. */
const MAX_LINE = 160;
const REFUSED =
  /@|https?:|(?<![\p{L}\d])\d|\d{3}|^(?:by|(?:no )?authors?|admin|staff|editor|follow|share|updated|published|contributor|unknown|n\/a|null|undefined|name|email|user|guest|root|webmaster)$|\b(?:minute|min|read|ago|follow|subscribe|newsletter)\b/iu;
/** Ann Bee (photography) */
const PICTURED = /\((?:photo|foto|bild|illustration|video|graphi)/i;
/** Agencies that sign with their name alone. */
const AGENCY =
  /^(?:AFP|AP|APA|dpa|sda|Keystone-SDA|EFE|ANSA|Lusa|PTI|ANI|IANS|TASS|NTB|TT|Ritzau|STT|PAP|ČTK|MTI|Belga|ANP|AAP|Kyodo|Jiji|Yonhap|Reuters|Bloomberg|Xinhua|Agencias)$/;
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
    .filter((word) => !PICTURED.test(word))
    .map(cleanName)
    .filter((name) => name.length > 1 && name.length < 60 && !REFUSED.test(name))
    .filter((name) => !/[()]/.test(name) || isLatinName(name));
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
    const stated = contents
      .map((text) => text.replace(/\s*\([^)]*(?:https?:|@)[^)]*\)/g, ''))
      .filter((text) => !/^https?:/.test(text) && !isSite(text, clues));
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

/** True for the class names of an element that is named after the writer of this article. */
function isOfWriter(mark: string): boolean {
  return AUTHOR_MARK.test(mark) && !OTHER_MARK.test(mark);
}

/** How near to a name the page says that it is the writer's: 0 in words, 1 on its own element, 2 and 3 around it. */
type Nearness = 0 | 1 | 2 | 3;
type Shown = Finding<string[]> & { nearness: number; marks: string };

/** `Mara Lindqvist`, and in the next element or line `Transport correspondent`: who works so for a paper signs. */
function signedWithOffice({ text, parts }: Line, next: Line | undefined): Shown[] {
  const [name = '', office = next?.text ?? ''] = parts;
  const signs = isLatinName(name) && isJournalist(office) && office.length < 60;
  return signs
    ? [
        {
          value: [name],
          from: 'line of a name with its office',
          quote: text,
          nearness: 4,
          marks: '',
        },
      ]
    : [];
}

/** What each line of a place says of its writers: `By A and B`, and elements named after author or byline. */
function fromLines(lines: readonly Line[], furthest: Nearness, clues: Clues): Shown[] {
  return lines.flatMap((line, at) => {
    const { text, parts, marks } = line;
    if (text.length > MAX_LINE) return [];
    const plain = withoutDates(text);
    const named = writersOf(line, lines[at - 1]?.text ?? '');
    const marked = marks.slice(0, furthest).findIndex(isOfWriter);
    // Another label says that they are something else: `Redaktion: Ann Bee`.
    if (named === null && marked < 0) return signedWithOffice(line, lines[at + 1]);
    if (named === null && /\p{L}\s?[:：]/u.test(plain)) return [];
    const isNamed = (part: string) => named === null || squash(named).includes(squash(part));
    const apart = parts.map((part) => withoutDates(writtenBy(part) ?? part)).filter(isNamed);
    const words = parts.length > 1 ? apart : [named ?? plain];
    const names = usable(words.flatMap(splitLatinNames)).filter(
      (name) =>
        (isLatinName(name) || AGENCY.test(name) || (named !== null && isUncasedName(name))) &&
        !OFFERED.test(name) &&
        !isSite(name, clues),
    );
    const people = names.filter((name) => !AGENCY.test(name));
    const value = people.length > 0 ? people : names;
    const from = named === null ? 'byline element' : 'line that begins with By';
    const nearness = named === null ? marked + 1 : 0;
    return names.length > 0 ? [{ value, from, quote: text, nearness, marks: marks.join() }] : [];
  });
}

/** The finding of the nearest line, with those in elements that are named alike: a list has one for each writer. */
function nearest(findings: readonly Shown[]): Finding<string[]> | null {
  const [first] = [...findings].sort((a, b) => a.nearness - b.nearness);
  if (!first) return null;
  const { from, quote, nearness, marks } = first;
  const alike =
    nearness === 0
      ? [first]
      : findings.filter((one) => one.nearness === nearness && one.marks === marks);
  return {
    value: [...new Set(alike.flatMap(({ value }) => value))],
    from,
    ...(quote ? { quote } : {}),
  };
}

/** The writers that a page in another language than Chinese names: what it states first, then what it shows. */
export function westernBylines(clues: Clues): Finding<string[]> | null {
  const { header, above, opening, closing, after } = clues.around;
  const shown = nearest([
    ...fromLines([...header, ...above.slice(0, 2)], 3, clues),
    ...fromLines(opening, 1, clues),
  ]);
  const ends = [...fromLines(closing, 1, clues), ...fromLines(after, 0, clues)];
  // Several are the writers of other articles, too.
  const only = ends.length === 1 ? ends[0] : null;
  return (
    fromStructure(clues, false) ??
    shown ??
    fromMetas(clues) ??
    eastAsianReporters(clues) ??
    only ??
    fromStructure(clues, true)
  );
}
