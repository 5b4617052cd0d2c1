import { cjkNumber } from './cjk-number.ts';
import { MONTH_NAME, monthNumber } from './month-names.ts';
import { timeAfter, timeBefore } from './time-of-day.ts';
import { isRealDate, type WrittenDate } from './written-date.ts';

/** How to read what is not clear from the text itself. */
export interface DateReading {
  /** 4/5/2022 is the fourth of May (default) and not the fifth of April. */
  dayFirst?: boolean;
  /** Read 20220518 and 20220518125203 too: right for a meta tag, wrong for prose full of numbers. */
  compact?: boolean;
}

type Parts = [year: number | null, month: number | null, day: number];
interface DateForm {
  pattern: RegExp;
  read: (groups: string[], reading: DateReading) => Parts;
}

const DAY = '(\\d{2}|\\d)(?!\\d(?!\\d?[:：]))';
const ERAS: Record<string, number> = { 民: 1911, 令: 2018, 平: 1988 };

function numericOrder(first: number, second: number, year: number, dayFirst: boolean): Parts {
  const monthFirst = second > 12 || (!dayFirst && first <= 12);
  return monthFirst ? [year, first, second] : [year, second, first];
}

/** Every way of writing a day that we know, the most explicit first. */
const FORMS: DateForm[] = [
  {
    // 2022-05-18, 2022/5/18, 2022.05.18, 2022年05月18日, 2022년 5월 18일; 2022 05/18 in split boxes
    pattern: new RegExp(
      `(?<![\\d.])((?:19|20)\\d\\d)(?:\\s?[-/.．年년]\\s{0,2}|\\s+(?=\\d\\d[-/]))(\\d{1,2})\\s?[-/.．月월]\\s{0,2}${DAY}\\s?[日号號일]?`,
      'g',
    ),
    read: ([y, m, d]) => [Number(y), Number(m), Number(d)],
  },
  {
    pattern:
      /(?:中[華华])?(民|令|平)[國国和成]\s?(\d{1,3})\s?年\s?(\d{1,2})\s?月\s?(\d{1,2})\s?日/g,
    read: ([era = '', y, m, d]) => [(ERAS[era] ?? 0) + Number(y), Number(m), Number(d)],
  },
  {
    // 113年5月10日, 113-05-10, 113/05/10: a year of the Republic, which Taiwan's offices count by
    pattern:
      /(?<![\d./-])(1[0-3]\d)(?:\s?年\s?(\d{1,2})\s?月\s?(\d{1,2})\s?日|([-/])(\d\d)\4(\d\d)(?![\d/-]))/g,
    read: ([y, m, d, , month = m, day = d]) => [1911 + Number(y), Number(month), Number(day)],
  },
  {
    pattern:
      /([〇零○一二三四五六七八九]{4})年([一二三四五六七八九十]{1,2})月([一二三四五六七八九十]{1,3})日/g,
    read: ([y = '', m = '', d = '']) => [cjkNumber(y), cjkNumber(m), cjkNumber(d)],
  },
  {
    pattern: /(?<![\d./-])(\d{1,2})([./-])(\d{1,2})\2((?:19|20)\d\d)(?!\d)/g,
    read: ([a, separator, b, y], { dayFirst = true }) =>
      numericOrder(Number(a), Number(b), Number(y), dayFirst || separator === '.'),
  },
  {
    // 18 May 2022, 18. Mai 2022, 18 de mayo de 2022, 1er juin 2022
    pattern: new RegExp(
      `(?<!\\d)(\\d{1,2})(?:(?:st|nd|rd|th|er|[º°.])?[\\s/-]|\\.)(?:de |of )?(${MONTH_NAME}),?[\\s/-](?:del? )?((?:19|20)\\d\\d)(?:\\s(?:r\\.|roku|г\\.|года))?`,
      'gi',
    ),
    read: ([d, name = '', y]) => [Number(y), monthNumber(name), Number(d)],
  },
  {
    pattern: new RegExp(
      `(?<![\\p{L}])(${MONTH_NAME})\\s?(\\d{1,2})(?:st|nd|rd|th)?,?\\s((?:19|20)\\d\\d)(?!\\d)`,
      'giu',
    ),
    read: ([name = '', d, y]) => [Number(y), monthNumber(name), Number(d)],
  },
  {
    // 2022. május 18., 2022 May 18
    pattern: new RegExp(
      `(?<![\\d.])((?:19|20)\\d\\d)[.,]?[\\s-](${MONTH_NAME})[\\s-](\\d{1,2})(?:\\.|(?!\\d))`,
      'giu',
    ),
    read: ([y, name = '', d]) => [Number(y), monthNumber(name), Number(d)],
  },
  {
    // 18 tháng 5, 2022
    pattern: /(?<!\d)(\d{1,2})\s(?:tháng|thg)\s(\d{1,2}),?\s(?:năm\s)?((?:19|20)\d\d)/giu,
    read: ([d, m, y]) => [Number(y), Number(m), Number(d)],
  },
  {
    pattern: /(?<![\d年/.-])(\d{1,2})\s?月\s?(\d{1,2})\s?[日号號]/g,
    read: ([m, d]) => [null, Number(m), Number(d)],
  },
  {
    // 25.04.24 | 14:07 Uhr
    pattern: /(?<![\d.])(\d{1,2})\.(\d{1,2})\.(\d\d)(?=[\s,|·-]{1,4}\d{1,2}[:.]\d\d)/g,
    read: ([d, m, y]) => [2000 + Number(y), Number(m), Number(d)],
  },
  {
    // 18-03-08 23:16
    pattern: /(?<![\d.:-])([012]\d)-(\d\d)-(\d\d)(?=\s+\d{1,2}[:：]\d\d)/g,
    read: ([y, m, d]) => [2000 + Number(y), Number(m), Number(d)],
  },
  {
    // 05-18 12:52: only with a time beside it, for a score or a range looks the same
    pattern: /(?<![\d/.:-])(\d{1,2})[-/](\d{1,2})(?=\s+\d{1,2}[:：]\d\d)/g,
    read: ([m, d]) => [null, Number(m), Number(d)],
  },
];

const COMPACT: DateForm = {
  pattern: /(?<!\d)((?:19|20)\d\d)(0[1-9]|1[0-2])([0-2]\d|3[01])(?=\D|$|\d{4}(?:\d\d)?(?!\d))/g,
  read: ([y, m, d]) => [Number(y), Number(m), Number(d)],
};

/** 125203 after 20220518, as a clock that can be read. */
function spacedOut(rest: string): string {
  return rest.replace(/^T?(\d\d):?(\d\d):?(\d\d)?/, (digits, hour, minute, second) =>
    `${hour}:${minute}${second ? `:${second}` : ''}`.padStart(digits.length),
  );
}

/** `from`: where the words before this date begin that are not another date's. */
function readDate(
  match: RegExpExecArray,
  parts: Parts,
  compact: boolean,
  from: number,
): WrittenDate | null {
  const [year, month, day] = parts;
  if (month === null) return null;
  const end = match.index + match[0].length;
  const rest = match.input.slice(end, end + 60);
  const after = timeAfter(compact ? spacedOut(rest) : rest);
  const before = after
    ? null
    : timeBefore(match.input.slice(Math.max(from, match.index - 30), match.index));
  const clock = (after ?? before)?.time;
  const index = match.index - (before?.length ?? 0);
  const date: WrittenDate = {
    year,
    month,
    day,
    time: clock ? { hour: clock.hour, minute: clock.minute, second: clock.second } : null,
    offset: clock?.offset ?? null,
    clock: clock?.clock ?? null,
    quote: match.input.slice(index, end + (after?.length ?? 0)).trim(),
    index,
  };
  if (isRealDate(date)) return date;
  const dayOnly = {
    ...date,
    time: null,
    offset: null,
    clock: null,
    quote: match[0].trim(),
    index: match.index,
  };
  return isRealDate(dayOnly) ? dayOnly : null;
}

/** Every date in the text, in the order of the text; where two forms overlap the more explicit one stays. */
export function findDates(written: string, reading: DateReading = {}): WrittenDate[] {
  if (!/[\d０-９]|[〇零○]|年/.test(written)) return [];
  const text = halfWidth(written);
  const found: WrittenDate[] = [];
  for (const form of reading.compact ? [...FORMS, COMPACT] : FORMS) {
    for (const match of text.matchAll(form.pattern)) {
      const from = found.reduce(
        (end, { index, quote }) =>
          index < match.index ? Math.max(end, index + quote.length) : end,
        0,
      );
      const date = readDate(match, form.read(match.slice(1), reading), form === COMPACT, from);
      const overlaps = found.some(
        (other) =>
          match.index < other.index + other.quote.length &&
          other.index < match.index + match[0].length,
      );
      if (date && !overlaps) found.push(date);
    }
  }
  return found
    .sort((a, b) => a.index - b.index)
    .map((date) => (text === written ? date : { ...date, quote: quoteIn(written, date) }));
}

/** ２０２４ → 2024, character for character. */
function halfWidth(text: string): string {
  return text.replace(/[０-９]|(?<=[０-９])[：／－．](?=[０-９])/g, (sign) =>
    String.fromCharCode(sign.charCodeAt(0) - 0xfee0),
  );
}

/** The words of a date as they were before their digits were folded. */
function quoteIn(written: string, { index, quote }: WrittenDate): string {
  const start = index + (/^\s*/.exec(written.slice(index))?.[0].length ?? 0);
  return written.slice(start, start + quote.length);
}

/** The text with its dates taken out. */
export function withoutDates(text: string, reading: DateReading = {}): string {
  return findDates(text, reading)
    .reduce((rest, { quote }) => rest.replace(quote, ' '), text)
    .trim();
}
