import { findDates } from '../../../text/dates/find-dates.ts';
import { findRelativeDate } from '../../../text/dates/find-relative-date.ts';

/** True for a line that tells a day, by its date or by how long ago it was. */
export function showsDate(text: string): boolean {
  return findDates(text).length > 0 || findRelativeDate(text, new Date(0), () => 0) !== null;
}
