import type { ClipStore } from '../search/clip-store.ts';
import type { Library } from './library.ts';

/** Texts read at a time: some megabytes, folded and searched in well under a second. */
const BATCH = 200;

/** The library as a search reads it. */
export function clipStore(library: Library): ClipStore {
  return {
    rows: () => library.clips.toArray(),
    async *texts(clips) {
      for (let start = 0; start < clips.length; start += BATCH) {
        const ids = clips.slice(start, start + BATCH).map((clip) => clip.revisionId);
        const revisions = await library.revisions.bulkGet(ids);
        yield revisions.flatMap((revision) =>
          revision ? [{ clipId: revision.clipId, text: revision.text }] : [],
        );
      }
    },
  };
}
