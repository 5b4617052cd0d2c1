import { absorbChanges } from './absorb-changes.ts';
import { buildIndex } from './build-index.ts';
import type { IndexWriter } from './index-writer.ts';
import { mergeSegments } from './merge-segments.ts';
import { removeObsolete } from './remove-obsolete.ts';

/** So many fresh clips are searched by scanning them, which takes about a millisecond. */
export const MOST_FRESH = 64;

/**
 * Does all that is due to the index: builds it, takes in fresh clips, merges segments, removes what is
 * obsolete. In steps, each of which leaves the index whole; stops between two of them when the signal
 * aborts, and can be begun again anywhere. Not to be run twice at the same time.
 */
export async function keepIndex(writer: IndexWriter, signal?: AbortSignal): Promise<void> {
  for (let busy = true; busy && !signal?.aborted; ) {
    const state = await writer.read((view) => view.state());
    const building = state?.builtTo !== null;
    busy =
      (await absorbChanges(writer, building ? 1 : MOST_FRESH)) ||
      (await buildIndex(writer)) ||
      (await mergeSegments(writer, signal)) ||
      (await removeObsolete(writer));
  }
}
