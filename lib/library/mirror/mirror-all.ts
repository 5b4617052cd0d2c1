import type { Library } from '../library.ts';

/**
 * Puts every clip on the list of the folder mirror, and those in the trash of which it has files. Returns
 * how many. `complete`: what is missing in the folder is to be written again.
 */
export async function mirrorAll(library: Library, complete: boolean): Promise<number> {
  const { clips, mirrorChanges, mirrored } = library;
  return library.store([clips, mirrorChanges, mirrored], async () => {
    const [all, trash, known, asked] = await Promise.all([
      clips.toCollection().primaryKeys(),
      clips.where('deletedAt').above(0).primaryKeys(),
      mirrored.toCollection().primaryKeys(),
      mirrorChanges.filter((change) => change.complete).first(),
    ]);
    const ids = new Set(all);
    for (const id of trash) ids.delete(id);
    for (const id of known) ids.add(id);
    await mirrorChanges.clear();
    const changes = [...ids].map((clipId) => ({
      clipId,
      complete: complete || asked !== undefined,
    }));
    await mirrorChanges.bulkAdd(changes);
    return ids.size;
  });
}
