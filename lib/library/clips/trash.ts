import type { Library } from '../library.ts';
import { getClips } from './clips.ts';
import { deleteRevisions } from './revisions.ts';

/** Puts clips into the trash; those that are there keep the time they were put there. */
export async function trashClips(
  library: Library,
  ids: readonly string[],
  now: number = Date.now(),
): Promise<void> {
  await library.write(async () => {
    const clips = await getClips(library, ids);
    await library.clips.bulkPut(
      clips.map((clip) => ({ ...clip, deletedAt: clip.deletedAt ?? now })),
    );
  });
}

/** Takes clips out of the trash, as they were. */
export async function restoreClips(library: Library, ids: readonly string[]): Promise<void> {
  await library.write(async () => {
    const clips = await getClips(library, ids);
    await library.clips.bulkPut(clips.map((clip) => ({ ...clip, deletedAt: null })));
  });
}

/** Deletes clips for good, with all their texts. */
export async function deleteClips(library: Library, ids: readonly string[]): Promise<void> {
  await library.write(async () => {
    const revisions = await library.revisions.where('clipId').anyOf(ids).primaryKeys();
    await deleteRevisions(library, revisions);
    await library.clips.bulkDelete([...ids]);
  });
}

/** Deletes for good what was put into the trash before a time (milliseconds): all of it by default. Says how many. */
export async function emptyTrash(
  library: Library,
  olderThan: number = Number.POSITIVE_INFINITY,
): Promise<number> {
  return library.write(async () => {
    const ids = await library.clips.where('deletedAt').below(olderThan).primaryKeys();
    await deleteClips(library, ids);
    return ids.length;
  });
}
