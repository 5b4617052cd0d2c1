import { writeArchive } from '../archive/write-archive.ts';
import type { Library } from '../library/library.ts';
import { archiveSource } from './archive-source.ts';
import { backupName } from './backup/backup-name.ts';

/** The whole library as one file, which browsers keep on the disk when it is large. */
export async function archiveFile(
  library: Library,
  onProgress?: (done: number, total: number) => void,
  now: number = Date.now(),
): Promise<{ name: string; archive: Blob }> {
  const { readable, writable } = new TransformStream<Uint8Array, Uint8Array>();
  const [archive] = await Promise.all([
    new Response(readable, { headers: { 'Content-Type': 'application/zip' } }).blob(),
    writeArchive(archiveSource(library), writable, { onProgress, now }),
  ]);
  return { name: backupName(now), archive };
}
