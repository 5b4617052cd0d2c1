import type { Library } from '../library.ts';

/** Stops mirroring. The files stay, and the ledger with them: the reader may choose that folder again. */
export async function stopMirror(library: Library): Promise<void> {
  const { folders, mirrorChanges } = library;
  await library.transaction('rw', folders, mirrorChanges, async () => {
    await folders.delete('mirror');
    await mirrorChanges.clear();
  });
}
