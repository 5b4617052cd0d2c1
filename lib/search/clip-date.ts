import type { Clip } from '../clip/clip.ts';
import { hasTime } from '../clip/has-time.ts';
import type { ClipQuery } from './clip-query.ts';

/** When a clip counts: `time` in milliseconds sorts, `day` (`YYYY-MM-DD`) filters. */
export interface ClipDate {
  time: number;
  day: string;
}

/**
 * The date of a clip that a query goes by. The day is the reader's, in the zone of this machine, except
 * where the page gave no more than a day: that is the day, wherever it is read. A month counts as its first.
 */
export function clipDate(clip: Clip, field: ClipQuery['dateField']): ClipDate {
  const published = field === 'published' ? clip.published : null;
  if (!published) return { time: clip.clippedAt, day: localDay(clip.clippedAt) };
  const time = Date.parse(published.iso);
  const day = hasTime(published) ? localDay(time) : published.iso.slice(0, 10);
  return { time, day };
}

function localDay(time: number): string {
  const date = new Date(time);
  const year = String(date.getFullYear()).padStart(4, '0');
  const month = String(date.getMonth() + 1).padStart(2, '0');
  return `${year}-${month}-${String(date.getDate()).padStart(2, '0')}`;
}
