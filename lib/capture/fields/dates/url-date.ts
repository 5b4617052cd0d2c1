import type { Moment } from '../../../clip/moment.ts';
import type { Clues } from '../clues.ts';
import type { Finding } from '../finding.ts';
import { monthMoment, toMoment } from './to-moment.ts';

const IN_PATH =
  /(?<!\d)(20[0-3]\d|199\d)[/_-]?(0[1-9]|1[0-2])[/_-]?(0[1-9]|[12]\d|3[01])(?!\d{1,3}(?!\d))/;

/** The day in an address: `/2022/0518/`, `/2022/05/18/`, `t20220518_`, the front of an 18-digit id. */
export function urlDate(clues: Clues): Finding<Moment> | null {
  const { pathname, search } = new URL(clues.url);
  const match = IN_PATH.exec(pathname + search);
  if (!match) return null;
  const [quote, year, month, day] = match;
  const date = {
    year: Number(year),
    month: Number(month),
    day: Number(day),
    time: null,
    offset: null,
    clock: null,
  };
  const value = toMoment({ ...date, quote, index: match.index }, clues.zone, new Date(clues.now));
  return Date.parse(value.iso) > clues.now + 864e5 ? null : { value, from: 'url', quote };
}

const MONTH_IN_PATH = /\/((?:20[0-3]|199)\d)\/?(0[1-9]|1[0-2])\//;

/** The month in the address of a page: `/2022/05/a-story/`. */
export function urlMonth(clues: Clues): Finding<Moment> | null {
  const match = MONTH_IN_PATH.exec(new URL(clues.url).pathname);
  if (!match) return null;
  const month = { year: Number(match[1]), month: Number(match[2]) };
  const value = monthMoment(month, clues.zone);
  return Date.parse(value.iso) > clues.now ? null : { value, from: 'url', quote: match[0] };
}
