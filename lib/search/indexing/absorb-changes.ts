import { addClips } from './add-clips.ts';
import { forgetIndex } from './build-index.ts';
import { INDEX_FORMAT, type IndexState, NEW_INDEX, type StoredChange } from './index-store.ts';
import type { IndexWriter } from './index-writer.ts';
import type { BatchClip } from './make-segment.ts';

/** Changes taken at a time: a second's work for new texts, 10 MB of memory. */
const BATCH = 512;

/**
 * Makes the oldest changes a part of the index: new texts become a segment. Only if there are at least
 * `least` of them; `false` when there was nothing to do. An index of another format is thrown away instead.
 */
export async function absorbChanges(writer: IndexWriter, least: number): Promise<boolean> {
  const { state, changes } = await writer.read(async (view) => ({
    state: (await view.state()) ?? NEW_INDEX,
    changes: await view.changes(0, BATCH),
  }));
  if (state.format !== INDEX_FORMAT) {
    await forgetIndex(writer);
    return true;
  }
  if (changes.length === 0 || changes.length < least) return false;
  await addClips(writer, state, {
    clips: newClips(state, changes),
    changes,
    unnumbered: false,
    state: {},
  });
  return true;
}

/** Clips by number, from the first number that the index does not have; those that went again as `null`. */
function newClips(state: IndexState, changes: readonly StoredChange[]): (BatchClip | null)[] {
  const clips: (BatchClip | null)[] = [];
  for (const { clipId, revisionId, number, gone, attributes, text } of changes) {
    const at = number - state.numbers;
    if (gone !== null && gone >= state.numbers) clips[gone - state.numbers] = null;
    if (!attributes) {
      if (at >= 0) clips[at] = null;
    } else if (text) clips[at] = { clipId, revisionId, attributes, text };
  }
  return clips;
}
