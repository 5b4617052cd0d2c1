/**
 * A point in time as a page states it. `iso` always carries an offset (`2022-05-18T12:52:03+08:00`);
 * `precision` says how much of it the page really gave (of a month or year `iso` is the beginning), `zone` whether the offset was on the page or is
 * the page's country's (a time without a zone on a Chinese page is +08:00, whatever the browser's zone).
 */
export interface Moment {
  iso: string;
  precision: 'year' | 'month' | 'day' | 'minute' | 'second';
  zone: 'stated' | 'assumed';
}
