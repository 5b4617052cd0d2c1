import type { Library } from '../library.ts';
import { entriesInConflict } from './mirror-conflicts.ts';

/**
 * Drops what is no conflict any more, since the reader has deleted or renamed one of both files. Without
 * theirs, the clip's takes its name back; without the clip's, theirs stands until the clip changes.
 */
export async function settleConflicts(
  library: Library,
  isThere: (path: string) => Promise<boolean>,
): Promise<void> {
  for (const entry of await entriesInConflict(library)) {
    const outside: string[] = [];
    for (const path of entry.outside) if (await isThere(path)) outside.push(path);
    const own = await isThere(entry.path);
    if (own && outside.length === entry.outside.length) continue;
    const settled = { ...entry, outside: own ? outside : [] };
    const { mirrored, mirrorChanges } = library;
    await library.store([mirrored, mirrorChanges], async () => {
      if (!own || outside.length > 0) return mirrored.put(settled);
      await mirrorChanges.add({ clipId: entry.clipId, complete: true });
      return mirrored.put({ ...settled, name: '' });
    });
  }
}
