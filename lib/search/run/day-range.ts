import type { Attributes } from '../indexing/attributes.ts';
import { HAS } from '../indexing/flags.ts';

export const DAY_MS = 86_400_000;

/** A range of days: in milliseconds on this machine's clock, and as numbers of days since the epoch. */
export interface DayRange {
  fromTime: number;
  toTime: number;
  fromDay: number;
  toDay: number;
}

/** The range between two days, `YYYY-MM-DD`, both included; `null`: open. */
export function dayRange(from: string | null, to: string | null): DayRange {
  return {
    fromTime: from === null ? Number.NEGATIVE_INFINITY : startOfDay(from, 0),
    toTime: to === null ? Number.POSITIVE_INFINITY : startOfDay(to, 1),
    fromDay: from === null ? Number.NEGATIVE_INFINITY : dayNumber(from),
    toDay: to === null ? Number.POSITIVE_INFINITY : dayNumber(to),
  };
}

/**
 * Whether a time is in the range: by the reader's clock, or by the day the page gave, where it gave no more
 * (`ownDay`, a number of days; else `null`).
 */
export function inDays(range: DayRange, time: number, ownDay: number | null): boolean {
  return ownDay === null
    ? time >= range.fromTime && time < range.toTime
    : ownDay >= range.fromDay && ownDay <= range.toDay;
}

/** The day that a page gave for a time, `offset` minutes east of UTC. */
export function ownDayOf(time: number, offset: number): number {
  return Math.floor((time + offset * 60_000) / DAY_MS);
}

/** `inDays` for the attributes of a clip. */
export function clipInDays(
  range: DayRange,
  { clipped, published, offset, flags }: Attributes,
  field: 'clipped' | 'published',
): boolean {
  if (field === 'clipped' || published === null) return inDays(range, clipped, null);
  return inDays(range, published, (flags & HAS.dayOnly) !== 0 ? ownDayOf(published, offset) : null);
}

function dayNumber(day: string): number {
  return Date.parse(`${day}T00:00:00Z`) / DAY_MS;
}

function startOfDay(day: string, later: number): number {
  const [year = 0, month = 1, date = 1] = day.split('-').map(Number);
  return new Date(year, month - 1, date + later).getTime();
}
