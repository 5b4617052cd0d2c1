import { addClips } from './add-clips.ts';
import { NEW_INDEX } from './index-store.ts';
import type { IndexWriter } from './index-writer.ts';

/** Clips taken at a time: a second's work, after which it is stored how far it has come. */
const BATCH = 1024;

/**
 * Brings the next clips of a library into its index that have never been in it: of a library from before
 * there was one, or after `forgetIndex`. All changes must have been absorbed. `false`: all clips are in.
 */
export async function buildIndex(writer: IndexWriter): Promise<boolean> {
  const state = (await writer.read((view) => view.state())) ?? NEW_INDEX;
  if (state.builtTo === null) return false;
  const { clips, last } = await writer.unnumbered(state.builtTo, BATCH);
  await addClips(writer, state, {
    clips,
    changes: [],
    unnumbered: true,
    state: { builtTo: last },
  });
  return true;
}

/** Throws the whole index away, so that it is built anew. Its records are removed later. */
export async function forgetIndex(writer: IndexWriter): Promise<void> {
  const merge = await writer.merge();
  await writer.commit(async (commit) => {
    const state = (await commit.state()) ?? NEW_INDEX;
    const segments = [...state.segments.map(({ id }) => id), ...(merge ? [merge.output.id] : [])];
    await commit.clear();
    await commit.putState({
      ...NEW_INDEX,
      generation: state.generation + 1,
      nextSegment: state.nextSegment + 1,
      // The next segment may have been begun.
      obsolete: [...state.obsolete, ...segments, state.nextSegment],
    });
  });
}
