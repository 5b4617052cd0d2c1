import { BlobReader, configure, ZipReader } from '@zip.js/zip.js/lib/zip-core-native.js';
import type { ArchiveEntry } from './archive-entry.ts';
import { readUntilDamage } from './read-until-damage.ts';

/** The files of a ZIP by its directory, of which only that is read now; `null` where it is no whole ZIP. */
export async function zipEntries(zip: Blob): Promise<ArchiveEntry[] | null> {
  // Its workers are made of code in a string, which our pages do not run.
  configure({ useWebWorkers: false });
  const reader = new ZipReader(new BlobReader(zip), { checkSignature: false });
  try {
    const entries = await reader.getEntries();
    return entries.flatMap((entry) => {
      if (entry.directory) return [];
      const read = () => readUntilDamage((sink) => entry.getData(sink));
      return [{ name: entry.filename, read }];
    });
  } catch (error) {
    if (error instanceof Error) return null;
    throw error;
  }
}
