import { blobOf } from '../../archive/blob-of.ts';
import { zipFiles } from '../../archive/zip-files.ts';
import type { ImportFile } from '../../clip/import-file.ts';
import { fixtureFiles } from './fixture-files.ts';

/** The files below a folder as one ZIP. */
export async function zippedFixture(path: string, root?: string): Promise<ImportFile> {
  const { blob } = await blobOf(async (sink) => {
    const zip = zipFiles(sink, new Date(0));
    for (const file of fixtureFiles(path, root)) {
      await zip.add(file.path, new Uint8Array(await file.blob.arrayBuffer()));
    }
    await zip.close();
  });
  return { path: `${path}.zip`, blob };
}
