/** Seconds in each unit, largest first. A month and a year are means: nobody counts days over a month. */
const UNITS: [Intl.RelativeTimeFormatUnit, number][] = [
  ['year', 31_556_952],
  ['month', 2_629_746],
  ['week', 604_800],
  ['day', 86_400],
  ['hour', 3_600],
  ['minute', 60],
];

/**
 * How long ago `at` was, in the words of the language: `3 days ago`, `yesterday`, `3天前`. Below a
 * minute, and for a clock that runs ahead, it is `now`. Both times in milliseconds since the epoch.
 */
export function relativeTime(at: number, now: number, locale: string): string {
  const seconds = Math.max(0, (now - at) / 1000);
  const format = new Intl.RelativeTimeFormat(locale, { numeric: 'auto' });
  const [unit, size] = UNITS.find(([, size]) => seconds >= size) ?? ['second', Infinity];
  return format.format(-Math.floor(seconds / size) || 0, unit);
}
