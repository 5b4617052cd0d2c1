import type { ImportFile } from '../../clip/import-file.ts';
import { fixtureFiles } from './fixture-files.ts';
import { zipOf } from './zip-of.ts';

/** The files below a folder as one ZIP. */
export async function zippedFixture(path: string, root?: string): Promise<ImportFile> {
  const files = fixtureFiles(path, root).map((file) => [file.path, file.blob] as const);
  return { path: `${path}.zip`, blob: await zipOf(Object.fromEntries(files)) };
}
