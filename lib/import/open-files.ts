import type { ArchiveEntry } from '../archive/archive-entry.ts';
import { MOST_BYTES } from '../archive/read-until-damage.ts';
import { salvageEntries } from '../archive/salvage-entries.ts';
import { zipEntries } from '../archive/zip-entries.ts';
import { ClipperError } from '../clip/clipper-error.ts';
import type { ImportFile } from '../clip/import-file.ts';
import type { ImportSource, SourceFile } from './source-file.ts';

/** What ends up among files without anybody's wish. */
const RUBBISH = /(?:^|\/)(?:\.[^/]+|__MACOSX|Thumbs\.db|desktop\.ini)(?:\/|$)/;

/**
 * How deep ZIPs are opened within a chosen one. Notion packs the parts of an export into one ZIP, and who packs
 * that again has two levels; the third is to spare. A ZIP can contain itself, and would be opened without end.
 */
const MOST_LEVELS = 3;

/**
 * What ZIPs within ZIPs may unpack to, all levels together, as they are held at once: eight of the largest files
 * that can be imported. Files in the innermost ones are read one by one and do not count.
 */
const MOST_NESTED_BYTES = 8 * MOST_BYTES;

/**
 * A ZIP with more than so many bytes in it, of which each of its own stands for more than so many, is none of
 * articles: text shrinks to a fifth, pictures not at all. Its files would be read for hours.
 */
const MOST_UNPACKED = 10_000_000_000;
const MOST_SHRUNK = 200;

/** So many files are listed at once. */
const MOST_FILES = 200_000;

/** Bytes of a file that tell its format. */
const BEGINNING = 1 << 16;

/**
 * The chosen files, and those within chosen ZIPs, by name. Nothing is read yet but the ZIPs' directories. A
 * ZIP with nothing but ZIPs in it, as some services make them, is opened with these. Throws as `SourceFile.read`,
 * `zip-nested` for ZIPs too deep in one another or with more than `most` bytes of ZIPs in them, and `zip-bomb`.
 */
export async function openFiles(
  files: readonly ImportFile[],
  most: number = MOST_NESTED_BYTES,
): Promise<ImportSource> {
  return openLevel(files, MOST_LEVELS, most);
}

async function openLevel(
  files: readonly ImportFile[],
  levels: number,
  most: number,
): Promise<ImportSource> {
  const opened = await Promise.all(files.map(open));
  const all = opened.flatMap(({ entries }) => entries).filter(({ name }) => !RUBBISH.test(name));
  const inner = all.filter(({ name }) => /\.zip$/i.test(name));
  if (inner.length > 0 && inner.length === all.length && opened.every(({ zip }) => zip)) {
    if (levels === 0) throw new ClipperError('zip-nested');
    const { zips, bytes } = await unpacked(inner, most);
    return openLevel(zips, levels - 1, most - bytes);
  }
  const [only] = opened.length === 1 ? opened : [];
  return { zip: only?.zip ?? null, files: all.sort((a, b) => (a.name < b.name ? -1 : 1)) };
}

/** ZIPs read one after the other, since what they claim to be is not to be believed. */
async function unpacked(
  inner: readonly SourceFile[],
  most: number,
): Promise<{ zips: ImportFile[]; bytes: number }> {
  const zips: ImportFile[] = [];
  let bytes = 0;
  for (const { name, read } of inner) {
    const blob = new Blob([await read()]);
    bytes += blob.size;
    if (bytes > most) throw new ClipperError('zip-nested');
    zips.push({ path: name, blob });
  }
  return { zips, bytes };
}

async function open({
  path,
  blob,
}: ImportFile): Promise<{ zip: Blob | null; entries: SourceFile[] }> {
  const signature = await bytesOf(blob.slice(0, 4));
  const isZip = signature[0] === 0x50 && signature[1] === 0x4b;
  if (!isZip) {
    const [read, beginning] = [() => bytesOf(blob), () => bytesOf(blob.slice(0, BEGINNING))];
    return { zip: null, entries: [{ name: pathOf(path), read, beginning }] };
  }
  const entries =
    (await zipEntries(blob, { checked: true })) ?? (await salvageEntries(blob, MOST_FILES + 1));
  const unpacked = entries.reduce((sum, { size }) => sum + Math.min(size, MOST_BYTES), 0);
  const isBomb = unpacked > MOST_UNPACKED && unpacked > blob.size * MOST_SHRUNK;
  if (isBomb || entries.length > MOST_FILES) throw new ClipperError('zip-bomb');
  return { zip: blob, entries: entries.map(sourceFile) };
}

function sourceFile(entry: ArchiveEntry): SourceFile {
  const read = async () => {
    if (entry.locked) throw new ClipperError('zip-locked');
    if (entry.size > MOST_BYTES) throw new ClipperError('file-too-large');
    const { bytes, whole } = await entry.read();
    if (!whole || bytes.length > entry.size) throw new ClipperError('file-unreadable');
    return bytes;
  };
  const beginning = async () => (await read()).slice(0, BEGINNING);
  return { name: pathOf(entry.name), read, beginning };
}

async function bytesOf(blob: Blob): Promise<Uint8Array<ArrayBuffer>> {
  if (blob.size > MOST_BYTES) throw new ClipperError('file-too-large');
  try {
    return new Uint8Array(await blob.arrayBuffer());
  } catch (error) {
    // Moved or written to since it was chosen.
    if (error instanceof DOMException) throw new ClipperError('file-unreadable', error);
    throw error;
  }
}

/** Windows writes `\` between folders, macOS letters in parts; and no file of a ZIP is outside of it. */
function pathOf(name: string): string {
  return name
    .normalize('NFC')
    .split(/[\\/]/)
    .filter((part) => part !== '' && part !== '.' && part !== '..')
    .join('/');
}
