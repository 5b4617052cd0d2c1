import { findDates } from '../../text/dates/find-dates.ts';
import { findRelativeDate } from '../../text/dates/find-relative-date.ts';

/** First and last day, `YYYY-MM-DD`. */
export interface Days {
  from: string;
  to: string;
}

const YEAR_MONTH = /^((?:19|20)\d\d)(?:[-/.年](\d{1,2}))?[月年]?$/;
const MONTH_ALONE = /^(\d{1,2})月$/;
const NAMED: [RegExp, (now: Date) => [Date, Date]][] = [
  [/^(?:today|今天|今日)$/, (now) => days(now, 0, 0)],
  [/^(?:yesterday|昨天|昨日)$/, (now) => days(now, -1, -1)],
  [/^(?:this[\s-]week|本周|这周|这个?星期)$/, (now) => days(now, -weekday(now), 6 - weekday(now))],
  [/^(?:last[\s-]week|上周|上个?星期)$/, (now) => days(now, -weekday(now) - 7, -weekday(now) - 1)],
  [/^(?:this[\s-]month|本月|这个月)$/, (now) => months(now.getFullYear(), now.getMonth(), 1)],
  [/^(?:last[\s-]month|上个?月)$/, (now) => months(now.getFullYear(), now.getMonth() - 1, 1)],
  [/^(?:this[\s-]year|今年)$/, (now) => months(now.getFullYear(), 0, 12)],
  [/^(?:last[\s-]year|去年)$/, (now) => months(now.getFullYear() - 1, 0, 12)],
  [/^前年$/, (now) => months(now.getFullYear() - 2, 0, 12)],
];

/**
 * The days that a date means as people write it: 2022, 2022-05, 18 May 2022, 5月18日 (the last one there
 * was), `last week`, 上周, 3天前. On the clock of this machine; weeks begin on Monday. `null`: no date.
 */
export function parseDays(text: string, now = new Date()): Days | null {
  const date = text.normalize('NFKC').trim().toLowerCase();
  const named = NAMED.find(([pattern]) => pattern.test(date));
  if (named) return range(named[1](now));
  const [, year, month] = YEAR_MONTH.exec(date) ?? [];
  if (year) {
    const from = month ? Number(month) - 1 : 0;
    return from > 11 ? null : range(months(Number(year), from, month ? 1 : 12));
  }
  const alone = Number(MONTH_ALONE.exec(date)?.[1]);
  if (alone >= 1 && alone <= 12) {
    return range(months(now.getFullYear() - (alone - 1 > now.getMonth() ? 1 : 0), alone - 1, 1));
  }
  return writtenDay(date, now) ?? relativeDay(date, now);
}

function writtenDay(text: string, now: Date): Days | null {
  const [found] = findDates(text, { compact: true });
  if (!found) return null;
  const thisYear = new Date(now.getFullYear(), found.month - 1, found.day);
  const year = found.year ?? now.getFullYear() - (thisYear > now ? 1 : 0);
  const day = new Date(year, found.month - 1, found.day);
  return range([day, day]);
}

function relativeDay(text: string, now: Date): Days | null {
  const found = findRelativeDate(text, now, (at) => -at.getTimezoneOffset());
  return found ? range([found.at, found.at]) : null;
}

/** Monday is 0. */
function weekday(date: Date): number {
  return (date.getDay() + 6) % 7;
}

function days(now: Date, from: number, to: number): [Date, Date] {
  const day = (later: number) => new Date(now.getFullYear(), now.getMonth(), now.getDate() + later);
  return [day(from), day(to)];
}

function months(year: number, month: number, count: number): [Date, Date] {
  return [new Date(year, month, 1), new Date(year, month + count, 0)];
}

function range([from, to]: [Date, Date]): Days {
  return { from: dayText(from), to: dayText(to) };
}

function dayText(date: Date): string {
  const two = (value: number) => String(value).padStart(2, '0');
  return `${date.getFullYear()}-${two(date.getMonth() + 1)}-${two(date.getDate())}`;
}
