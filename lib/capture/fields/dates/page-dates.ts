import type { Moment } from '../../../clip/moment.ts';
import { findDates } from '../../../text/dates/find-dates.ts';
import { findRelativeDate } from '../../../text/dates/find-relative-date.ts';
import { wholeMonth } from '../../../text/dates/whole-month.ts';
import type { Line } from '../../clues/page-clues.ts';
import { type StructuredNode, textOf } from '../../clues/structured-data.ts';
import type { Clues } from '../clues.ts';
import type { Finding } from '../finding.ts';
import { monthMoment, relativeMoment, toMoment, unixMoment } from './to-moment.ts';
import { zoneOffset } from './zone-offset.ts';

/** A date that the page shows or states, with the words before it that say what it is the date of. */
export interface PageDate extends Finding<Moment> {
  label: string;
  /** The year had to be found out. */
  yearless: boolean;
  /** Counted from when the page was read: 3小时前. */
  relative: boolean;
}

/** Fri Apr 28 19:20:36 CEST 2023, as programs print a date. */
const JAVA_DATE = /(\p{L}{3}) (\d{1,2}) (\d\d:\d\d:\d\d) (\w{3,4}) (\d{4})/u;

/** The moment in a value that is a date and nothing else: a meta's content, an attribute, a Unix time. */
export function momentOf(text: string, clues: Clues): Moment | null {
  if (/^1\d{9}(?:\d{3})?$/.test(text.trim())) return unixMoment(Number(text), clues.zone);
  const [date] = findDates(text.replace(JAVA_DATE, '$2 $1 $5 $3 $4'), {
    compact: true,
    dayFirst: isDayFirst(clues.lang),
  });
  if (date && date.year !== null) return toMoment(date, clues.zone, new Date(clues.now));
  const month = wholeMonth(text);
  return month && monthMoment(month, clues.zone);
}

/** 4/5/2022 is the fifth of April in America, the fourth of May elsewhere. */
function isDayFirst(lang: string): boolean {
  return lang !== 'en' && lang !== 'en-US';
}

/** The day that no date on the page is after: its last change where it states one, else when it was read. */
function lastChange(clues: Clues): Date {
  const changed = metaDate(/update|modif/, /^$/, clues);
  return changed ? new Date(changed.value.iso) : new Date(clues.now);
}

/** Every date in a line of the page, with its label: the words before it in the line, else `before`. */
export function datesIn(line: Line, from: string, clues: Clues, before = ''): PageDate[] {
  const { lang, zone } = clues;
  const now = new Date(clues.now);
  const quote = line.text;
  let at = 0;
  let year: number | null = null;
  const written = findDates(line.text, { dayFirst: isDayFirst(lang) }).map((date) => {
    const words = line.text.slice(at, date.index).slice(-24) || before;
    at = date.index + date.quote.length;
    // 5/10 13:05 更新: in Taiwan what a date is of may stand after it.
    const label = /^\s*更新\s*[）)]/.test(line.text.slice(at)) ? '更新' : words;
    // Of two dates in a line the second may leave the year to the first.
    year = date.year ?? year;
    return {
      value: toMoment({ ...date, year }, zone, year === null ? lastChange(clues) : now),
      from,
      quote,
      label,
      yearless: date.year === null,
      relative: false,
    };
  });
  if (written.length > 0) return written;
  if (line.text.length >= 60) return [];
  const relative = findRelativeDate(line.text, now, (at) => zoneOffset(zone, at.getTime()));
  if (!relative) return [];
  const value = relativeMoment(relative, zone);
  return [{ value, from, quote, label: before, yearless: true, relative: true }];
}

/** The first of the objects' fields that is a date. */
export function structuredDate(
  nodes: readonly StructuredNode[],
  fields: readonly string[],
  clues: Clues,
): Finding<Moment> | null {
  for (const field of fields) {
    for (const node of nodes) {
      const quote = textOf(node[field]);
      const value = quote && momentOf(quote, clues);
      if (value) return { value, from: `json-ld ${field}`, quote };
    }
  }
  return null;
}

/** The first meta tag whose name fits and whose content is a date. */
export function metaDate(names: RegExp, not: RegExp, clues: Clues): Finding<Moment> | null {
  for (const [name, [content = '']] of Object.entries(clues.metas)) {
    if (!names.test(name) || not.test(name)) continue;
    const value = momentOf(content, clues);
    if (value) return { value, from: `meta ${name}`, quote: content };
  }
  return null;
}
