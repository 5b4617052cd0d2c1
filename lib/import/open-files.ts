import { salvageEntries } from '../archive/salvage-entries.ts';
import { zipEntries } from '../archive/zip-entries.ts';
import type { ImportFile } from '../clip/import-file.ts';
import type { ImportSource, SourceFile } from './source-file.ts';

/** What ends up among files without anybody's wish. */
const RUBBISH = /(?:^|\/)(?:\.[^/]+|__MACOSX|Thumbs\.db|desktop\.ini)(?:\/|$)/;

/** The chosen files, and those within chosen ZIPs, by name. Nothing is read yet but the ZIPs' directories. */
export async function openFiles(files: readonly ImportFile[]): Promise<ImportSource> {
  const opened = await Promise.all(files.map(open));
  const all = opened.flatMap(({ entries }) => entries).filter(({ name }) => !RUBBISH.test(name));
  const [only] = opened.length === 1 ? opened : [];
  return { zip: only?.zip ?? null, files: all.sort((a, b) => (a.name < b.name ? -1 : 1)) };
}

async function open({
  path,
  blob,
}: ImportFile): Promise<{ zip: Blob | null; entries: SourceFile[] }> {
  const signature = new Uint8Array(await blob.slice(0, 4).arrayBuffer());
  const isZip = signature[0] === 0x50 && signature[1] === 0x4b;
  if (!isZip) {
    const read = async () => new Uint8Array(await blob.arrayBuffer());
    return { zip: null, entries: [{ name: path, read }] };
  }
  return { zip: blob, entries: (await zipEntries(blob)) ?? (await salvageEntries(blob)) };
}
