import type { Moment } from '../clip/moment.ts';
import { typedMoment } from '../text/dates/typed-moment.ts';

/** Minutes east of UTC of Chinese pages, where most dates without a zone come from. */
const BEIJING = 480;

/**
 * The moment that a field of a file states: a date in any form people write, or seconds, milliseconds or
 * microseconds since 1970. Without a zone it is Beijing's where the file is Chinese, else the browser's. `null`: no date.
 */
export function readMoment(value: unknown, chinese = false): Moment | null {
  if (value instanceof Date)
    return Number.isNaN(value.getTime()) ? null : momentAt(value.getTime());
  const text = typeof value === 'number' ? String(value) : typeof value === 'string' ? value : '';
  if (/^\d{9,10}(?:\.\d+)?$/.test(text)) return momentAt(Number(text) * 1000);
  if (/^\d{12,13}$/.test(text)) return momentAt(Number(text));
  if (/^\d{15,16}$/.test(text)) return momentAt(Number(text) / 1000);
  return typedMoment(text, (clock) => (chinese ? BEIJING : -clock.getTimezoneOffset()));
}

/** Milliseconds since the epoch of what `readMoment` reads. */
export function readTime(value: unknown, chinese = false): number | null {
  const moment = readMoment(value, chinese);
  return moment && Date.parse(moment.iso);
}

function momentAt(ms: number): Moment {
  const iso = `${new Date(ms).toISOString().slice(0, 19)}+00:00`;
  return { iso, precision: 'second', zone: 'stated' };
}
