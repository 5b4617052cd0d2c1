import type { Clip } from '../clip/clip.ts';
import type { ClipStore, ClipText } from '../search/clip-store.ts';
import type { Library } from './library.ts';

/** Texts read at a time: some hundred kilobytes, folded and searched within a frame or two. */
const BATCH = 200;

/** The library as a search reads it. */
export function clipStore(library: Library): ClipStore {
  return {
    rows: () => library.clips.toArray(),
    async *texts(clips) {
      for (let start = 0; start < clips.length; start += BATCH) {
        yield await readTexts(library, clips.slice(start, start + BATCH));
      }
    },
  };
}

async function readTexts(library: Library, clips: Clip[]): Promise<ClipText[]> {
  const revisions = await library.revisions.bulkGet(clips.map((clip) => clip.revisionId));
  return revisions.flatMap((revision) =>
    revision ? [{ clipId: revision.clipId, text: revision.text }] : [],
  );
}
