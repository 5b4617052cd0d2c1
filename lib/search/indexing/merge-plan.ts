import { LARGEST_SEGMENT, type Segment } from './segment-records.ts';

/** A segment that has fewer times the clips of all newer ones together is merged with them. */
const RATIO = 3;

/**
 * Which neighbouring segments to merge, if any: the newest ones, and each older one that is not much larger
 * than what it is merged with. So sizes fall by `RATIO` at least from one segment to the next: a library of
 * 100,000 clips has seven at most, and a clip is rewritten some ten times in its life.
 */
export function planMerge(segments: readonly Segment[]): Segment[] | null {
  let end = segments.length;
  while (end > 1) {
    let start = end - 1;
    let span = segments[start]?.span ?? 0;
    for (let older = segments[start - 1]; older; older = segments[start - 1]) {
      if (older.span >= RATIO * span || older.span + span > LARGEST_SEGMENT) break;
      span += older.span;
      start--;
    }
    if (end - start > 1) return segments.slice(start, end);
    end--;
  }
  return null;
}
