import { findDates } from './find-dates.ts';

interface TypedMoment {
  iso: string;
  precision: 'day' | 'minute' | 'second';
  zone: 'stated' | 'assumed';
}

const two = (value: number) => String(value).padStart(2, '0');

function offsetText(minutes: number): string {
  const size = Math.abs(minutes);
  return `${minutes < 0 ? '-' : '+'}${two(Math.floor(size / 60))}:${two(size % 60)}`;
}

/**
 * The moment that a person typed, in any form that pages write dates in; `null` where there is no whole
 * date in it. `offsetAt` gives the minutes east of UTC of the clock that counts where none was typed.
 */
export function typedMoment(
  text: string,
  offsetAt: (wallClock: Date) => number,
): TypedMoment | null {
  const [date] = findDates(text.normalize('NFKC'), { compact: true });
  if (!date || date.year === null) return null;
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
