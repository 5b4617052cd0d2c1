import type { Library } from '../library.ts';
import { getClips } from './clips.ts';
import { deleteRevisions } from './revisions.ts';

/** How long a clip stays in the trash before `sweepTrash` deletes it: 30 days, in milliseconds. */
export const TRASH_MS = 30 * 24 * 60 * 60 * 1000;

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

/** Deletes for good what has been in the trash for 30 days. Writes nothing when there is none. */
export async function sweepTrash(library: Library, now: number = Date.now()): Promise<number> {
  const due = await library.clips
    .where('deletedAt')
    .below(now - TRASH_MS)
    .count();
  return due > 0 ? emptyTrash(library, now - TRASH_MS) : 0;
}
