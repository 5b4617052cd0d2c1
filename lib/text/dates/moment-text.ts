/** A moment, as far as writing it down goes (`Moment` of `lib/clip`). */
interface WritableMoment {
  /** With its offset: `2022-05-18T12:52:03+08:00`. */
  iso: string;
  precision: 'year' | 'month' | 'day' | 'minute' | 'second';
}

/** How much of `iso` there is to write. */
const LENGTH = { year: 4, month: 7, day: 10, minute: 16, second: 16 };

/** The moment on its own clock, as one types it: `2022`, `2022-05`, `2022-05-18`, `2022-05-18 12:52`. */
export function momentText({ iso, precision }: WritableMoment): string {
  return iso.slice(0, LENGTH[precision]).replace('T', ' ');
}

/**
 * The clock that the moment is told on, `UTC+8`, where it is not the reader's own; `null` where it is, or
 * where no time of day is known.
 */
export function foreignZone({ iso, precision }: WritableMoment): string | null {
  if (LENGTH[precision] <= LENGTH.day) return null;
  const [, sign = '+', hours = '0', minutes = '0'] = /([+-])(\d\d):(\d\d)$/.exec(iso) ?? [];
  const offset = Number(`${sign}1`) * (Number(hours) * 60 + Number(minutes));
  if (offset === -new Date(iso).getTimezoneOffset()) return null;
  if (offset === 0) return 'UTC';
  return `UTC${sign === '-' ? '−' : '+'}${Number(hours)}${minutes === '00' ? '' : `:${minutes}`}`;
}
