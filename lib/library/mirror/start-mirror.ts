import type { Library } from '../library.ts';
import { mirrorAll } from './mirror-all.ts';

/**
 * Begins to mirror into a folder, or goes over to it. `known`: it has the files that the ledger tells of, so
 * that those which the reader changed are known by it. Returns how many clips are to be written.
 */
export async function startMirror(
  library: Library,
  folder: FileSystemDirectoryHandle,
  known: boolean,
): Promise<number> {
  const { clips, folders, mirrorChanges, mirrored } = library;
  return library.store([clips, folders, mirrorChanges, mirrored], async () => {
    await folders.put({ use: 'mirror', folder });
    if (!known) await mirrored.clear();
    return mirrorAll(library, true);
  });
}
