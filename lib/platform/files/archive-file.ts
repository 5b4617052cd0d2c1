import { blobOf } from '../../archive/blob-of.ts';
import { writeArchive } from '../../archive/write-archive.ts';
import type { Library } from '../../library/library.ts';
import { backupName } from '../backup/backup-name.ts';
import { archiveSource } from './archive-source.ts';

/** The whole library as one file, which browsers keep on the disk when it is large. */
export async function archiveFile(
  library: Library,
  onProgress?: (done: number, total: number) => void,
  now: number = Date.now(),
): Promise<{ name: string; archive: Blob }> {
  const { blob } = await blobOf((sink) =>
    writeArchive(archiveSource(library), sink, { onProgress, now }),
  );
  return { name: backupName(now), archive: blob };
}
