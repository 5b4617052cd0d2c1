import { BlobReader, configure, ZipReader } from '@zip.js/zip.js/lib/zip-core-native.js';
import { decodedBytes } from '../text/decoded-bytes.ts';
import type { ArchiveEntry } from './archive-entry.ts';
import { readUntilDamage } from './read-until-damage.ts';

/**
 * The files of a ZIP by its directory, of which only that is read now; `null` where it is no whole ZIP.
 * `checked`: a file whose checksum is wrong is not whole.
 */
export async function zipEntries(
  zip: Blob,
  { checked = false }: { checked?: boolean } = {},
): Promise<ArchiveEntry[] | null> {
  // Its workers are made of code in a string, which our pages do not run.
  configure({ useWebWorkers: false });
  const reader = new ZipReader(new BlobReader(zip), { checkSignature: checked });
  try {
    const entries = await reader.getEntries();
    return entries.flatMap((entry) => {
      if (entry.directory) return [];
      const { uncompressedSize: size, encrypted: locked } = entry;
      const read = () => readUntilDamage((sink) => entry.getData(sink));
      // Where it does not say that a name is UTF-8, it is in whatever the machine wrote that day.
      const name = entry.filenameUTF8 ? entry.filename : decodedBytes(entry.rawFilename);
      return [{ name, size, locked, read }];
    });
  } catch (error) {
    if (error instanceof Error) return null;
    throw error;
  }
}
