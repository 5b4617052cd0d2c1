import { findDates } from './find-dates.ts';
import { wholeMonth } from './whole-month.ts';

interface TypedMoment {
  iso: string;
  precision: 'year' | 'month' | 'day' | 'minute' | 'second';
  zone: 'stated' | 'assumed';
}

const two = (value: number) => String(value).padStart(2, '0');

function offsetText(minutes: number): string {
  const size = Math.abs(minutes);
  return `${minutes < 0 ? '-' : '+'}${two(Math.floor(size / 60))}:${two(size % 60)}`;
}

/**
 * The moment that a person typed, in any form that pages write dates in, or a month or a year alone;
 * `null` where there is no date in it. `offsetAt` gives the minutes east of UTC of the clock that counts where none was typed.
 */
export function typedMoment(
  text: string,
  offsetAt: (wallClock: Date) => number,
): TypedMoment | null {
  const plain = text.normalize('NFKC');
  const [date] = findDates(plain, { compact: true });
  if (!date || date.year === null) return typedMonth(plain, offsetAt);
  const { year, month, day, time } = date;
  const [hour, minute, second] = [time?.hour ?? 0, time?.minute ?? 0, time?.second ?? 0];
  const offset = date.offset ?? offsetAt(new Date(year, month - 1, day, hour, minute));
  const wallClock = `${year}-${two(month)}-${two(day)}T${[hour, minute, second].map(two).join(':')}`;
  return {
    iso: wallClock + offsetText(offset),
    precision: !time ? 'day' : time.second === null ? 'minute' : 'second',
    zone: date.offset === null ? 'assumed' : 'stated',
  };
}

/** 2022-05, 2022年5月, May 2022; 2022. */
function typedMonth(text: string, offsetAt: (wallClock: Date) => number): TypedMoment | null {
  const found = wholeMonth(text);
  if (!found) return null;
  const { year, month } = found;
  const offset = offsetAt(new Date(year, (month ?? 1) - 1));
  return {
    iso: `${year}-${two(month ?? 1)}-01T00:00:00${offsetText(offset)}`,
    precision: month === null ? 'year' : 'month',
    zone: 'assumed',
  };
}
