import { readArchive } from './read-archive.ts';
import type { ArchiveCounts } from './write-archive.ts';

/** Whether an archive gives back all that was written, to the byte: it is read through as for a restore. */
export async function verifyArchive(file: Blob, written: ArchiveCounts): Promise<boolean> {
  const found: ArchiveCounts = { clips: 0, images: 0 };
  for await (const piece of (await readArchive(file)).pieces()) {
    // A clip that was deleted for good meanwhile is missing from the count, and nothing is lost.
    if (piece.kind === 'unread' && piece.reason !== 'cut-short') return false;
    if (piece.kind === 'clip') found.clips += 1;
    if (piece.kind === 'image') found.images += 1;
  }
  return found.clips === written.clips && found.images === written.images;
}
