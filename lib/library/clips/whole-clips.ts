import type { WholeClip } from '../../clip/whole-clip.ts';
import type { Library } from '../library.ts';
import { revisionsOfClips } from './revisions.ts';

/** Clips read at a time, with all their texts. */
const BATCH = 64;

/** Every clip of the library, the trash included, with all its texts, in the order of the ids. */
export async function* wholeClips(library: Library): AsyncGenerator<WholeClip> {
  let last = '';
  for (;;) {
    const batch = await readBatch(library, last);
    if (batch.length === 0) return;
    yield* batch;
    last = batch.at(-1)?.clip.id ?? last;
  }
}

/** The next clips after an id, as they are at one moment. */
async function readBatch(library: Library, after: string): Promise<WholeClip[]> {
  return library.transaction('r', library.clips, library.revisions, library.markup, async () => {
    const clips = await library.clips.where('id').above(after).limit(BATCH).toArray();
    const ids = clips.map(({ id }) => id);
    const revisions = await revisionsOfClips(library, ids);
    return clips.map((clip) => ({
      clip,
      revisions: revisions.filter(({ clipId }) => clipId === clip.id),
    }));
  });
}
