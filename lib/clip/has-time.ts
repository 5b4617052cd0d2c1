import type { Moment } from './moment.ts';

/** True where the page gave a time of day, and not only a day, a month or a year. */
export function hasTime({ precision }: Pick<Moment, 'precision'>): boolean {
  return precision === 'minute' || precision === 'second';
}
