import type { Moment } from '../../../clip/moment.ts';
import type { RelativeDate } from '../../../text/dates/find-relative-date.ts';
import type { WrittenMonth } from '../../../text/dates/whole-month.ts';
import type { WrittenDate } from '../../../text/dates/written-date.ts';
import { zoneOffset } from './zone-offset.ts';

const two = (value: number) => String(value).padStart(2, '0');

function offsetText(minutes: number): string {
  const size = Math.abs(minutes);
  return `${minutes < 0 ? '-' : '+'}${two(Math.floor(size / 60))}:${two(size % 60)}`;
}

/** The moment as ISO 8601 on the clock that is `offset` minutes east of UTC. */
function isoAt(instant: number, offset: number): string {
  const wall = new Date(instant + offset * 60_000).toISOString();
  return wall.slice(0, 19) + offsetText(offset);
}

/**
 * The moment a written date means, on the page's clock where it names no zone. A date without a year is
 * the latest such day that is not after `now`.
 */
export function toMoment(date: WrittenDate, zone: string, now: Date): Moment {
  const { month, day, time } = date;
  const wallClock = (year: number) =>
    Date.UTC(year, month - 1, day, time?.hour ?? 0, time?.minute ?? 0, time?.second ?? 0);
  const year =
    date.year ?? latestYear(wallClock, now.getTime() + zoneOffset(zone, now.getTime()) * 60_000);
  const offset = date.offset ?? zoneOffset(date.clock ?? zone, wallClock(year));
  return {
    iso: isoAt(wallClock(year) - offset * 60_000, offset),
    precision: time === null ? 'day' : time.second === null ? 'minute' : 'second',
    zone: (date.offset ?? date.clock) === null ? 'assumed' : 'stated',
  };
}

/** The year of the latest day that is not after tomorrow; `now` and the days on the page's clock. */
function latestYear(wallClock: (year: number) => number, now: number): number {
  const year = new Date(now).getUTCFullYear();
  return wallClock(year) > now + 24 * 3600_000 ? year - 1 : year;
}

/** The beginning of a month, or of a year, on the page's clock. */
export function monthMoment({ year, month }: WrittenMonth, zone: string): Moment {
  const wallClock = Date.UTC(year, (month ?? 1) - 1);
  const offset = zoneOffset(zone, wallClock);
  return {
    iso: isoAt(wallClock - offset * 60_000, offset),
    precision: month === null ? 'year' : 'month',
    zone: 'assumed',
  };
}

/** The moment that a phrase counted from now means; an hour ago is no better than a day on paper. */
export function relativeMoment(date: RelativeDate, zone: string): Moment {
  const offset = zoneOffset(zone, date.at.getTime());
  const exact = date.precision === 'minute';
  const iso = isoAt(date.at.getTime(), offset);
  return {
    iso: exact
      ? `${iso.slice(0, 17)}00${iso.slice(19)}`
      : `${iso.slice(0, 11)}00:00:00${iso.slice(19)}`,
    precision: exact ? 'minute' : 'day',
    zone: 'assumed',
  };
}

/** The moment of a Unix time (seconds or milliseconds), told on the page's clock. */
export function unixMoment(stamp: number, zone: string): Moment {
  const instant = stamp < 1e11 ? stamp * 1000 : stamp;
  return { iso: isoAt(instant, zoneOffset(zone, instant)), precision: 'second', zone: 'stated' };
}
