import type { Library } from '../library.ts';

/** A clip whose file in the mirrored folder may have to change. */
export interface MirrorChange {
  /** Given by the database, in the order of the changes. */
  seq?: number;
  clipId: string;
  /** Also where nothing has changed: looks at the folder, and writes what is missing there. */
  complete: boolean;
}

/**
 * Puts changed clips on the list of the folder mirror, if there is one, within the transaction that changes
 * them: whoever is killed when, no change is forgotten.
 */
export async function noteForMirror(library: Library, clipIds: readonly string[]): Promise<void> {
  if (clipIds.length === 0 || !(await isMirrored(library))) return;
  await library.mirrorChanges.bulkAdd(clipIds.map((clipId) => ({ clipId, complete: false })));
}

/** Whether the library is mirrored: whether there is a folder for it. Reads a key only. */
export async function isMirrored(library: Library): Promise<boolean> {
  return (await library.folders.where('use').equals('mirror').count()) > 0;
}
