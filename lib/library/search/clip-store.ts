import type { ClipStore, ClipText } from '../../search/clip-store.ts';
import type { Library } from '../library.ts';

/** Texts read at a time: some hundred kilobytes, folded and searched within a frame or two. */
const BATCH = 200;

/** The library as a search reads it. */
export function clipStore(library: Library): ClipStore {
  return {
    rows: () => library.clips.toArray(),
    async *texts(clips) {
      const ids = clips.map((clip) => clip.revisionId).sort();
      for (let start = 0; start < ids.length; start += BATCH) {
        yield await readTexts(library, ids.slice(start, start + BATCH));
      }
    },
  };
}

/**
 * Reads these texts (ids in order). Where hardly any others lie between them, all are read at once: in
 * Firefox that takes a third of the time of asking for each (10,000 texts: 0.6 s instead of 1.8 s).
 */
async function readTexts(library: Library, ids: string[]): Promise<ClipText[]> {
  const range = library.revisions.where('id').between(ids[0], ids.at(-1), true, true);
  const dense = (await range.count()) <= 2 * ids.length;
  const revisions = dense ? await range.toArray() : await library.revisions.bulkGet(ids);
  const wanted = new Set(ids);
  return revisions.flatMap((revision) =>
    revision && wanted.has(revision.id) ? [{ clipId: revision.clipId, text: revision.text }] : [],
  );
}
