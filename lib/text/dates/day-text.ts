/**
 * A day in words of the language, without the year where it is this one: `May 18`, `2022年5月18日`.
 * `at` is milliseconds since the epoch, told on the reader's clock, or an ISO time, told on its own.
 */
export function dayText(at: number | string, locale: string, now = Date.now()): string {
  const { date, timeZone } =
    typeof at === 'number'
      ? { date: new Date(at), timeZone: undefined }
      : { date: new Date(`${at.slice(0, 10)}T00:00:00Z`), timeZone: 'UTC' };
  const year = timeZone ? date.getUTCFullYear() : date.getFullYear();
  return new Intl.DateTimeFormat(locale, {
    ...(year === new Date(now).getFullYear() ? {} : { year: 'numeric' }),
    month: locale.startsWith('zh') ? 'long' : 'short',
    day: 'numeric',
    timeZone,
  }).format(date);
}

/** A month, `YYYY-MM`, in words of the language: `May 2022`, `2022年5月`. */
export function monthText(month: string, locale: string): string {
  const date = new Date(`${month}-01T00:00:00Z`);
  if (Number.isNaN(date.getTime())) return month;
  return new Intl.DateTimeFormat(locale, {
    year: 'numeric',
    month: 'long',
    timeZone: 'UTC',
  }).format(date);
}
