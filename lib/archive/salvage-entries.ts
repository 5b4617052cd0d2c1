import type { ArchiveEntry, EntryBytes } from './archive-entry.ts';
import { readUntilDamage } from './read-until-damage.ts';

/** `PK\x03\x04`, where a file begins in a ZIP, and the length of what stands before its name. */
const SIGNATURE = 0x04034b50;
const HEADER = 30;

/** Bytes looked at in one go for the beginning of the next file. */
const WINDOW = 1 << 20;

const DEFLATED = 8;
/** The flag of what is behind a password. */
const LOCKED = 1;

/**
 * The files of a ZIP without a usable directory, found by the header that each begins with. Needs sizes in
 * those headers, as our archives have them. Where a header is damaged, the next one is looked for. `most`: the first ones only.
 */
export async function salvageEntries(
  archive: Blob,
  most = Number.POSITIVE_INFINITY,
): Promise<ArchiveEntry[]> {
  const entries: ArchiveEntry[] = [];
  let at = await nextHeader(archive, 0);
  while (at !== null && entries.length < most) {
    const head = new DataView(await archive.slice(at, at + HEADER).arrayBuffer());
    if (head.byteLength < HEADER) break;
    const [flags, method] = [head.getUint16(6, true), head.getUint16(8, true)];
    const size = head.getUint32(18, true);
    const nameLength = head.getUint16(26, true);
    const start = at + HEADER + nameLength + head.getUint16(28, true);
    const name = await archive.slice(at + HEADER, at + HEADER + nameLength).text();
    entries.push({
      name,
      size: head.getUint32(22, true),
      locked: (flags & LOCKED) !== 0,
      read: () => contentOf(archive.slice(start, start + size), size, method),
    });
    const isNext = await hasHeader(archive, start + size);
    at = isNext ? start + size : await nextHeader(archive, at + 4);
  }
  return entries;
}

async function contentOf(bytes: Blob, size: number, method: number): Promise<EntryBytes> {
  const stream = bytes.stream();
  const plain =
    method === DEFLATED ? stream.pipeThrough(new DecompressionStream('deflate-raw')) : stream;
  const content = await readUntilDamage((sink) => plain.pipeTo(sink));
  return { ...content, whole: content.whole && bytes.size === size };
}

async function hasHeader(archive: Blob, at: number): Promise<boolean> {
  const bytes = await archive.slice(at, at + 4).arrayBuffer();
  return bytes.byteLength === 4 && new DataView(bytes).getUint32(0, true) === SIGNATURE;
}

/** Where the first header from `from` on is; `null`: there is none. */
async function nextHeader(archive: Blob, from: number): Promise<number | null> {
  for (let at = from; at < archive.size; at += WINDOW) {
    // Three bytes more, for a signature that lies across two windows.
    const bytes = new Uint8Array(await archive.slice(at, at + WINDOW + 3).arrayBuffer());
    const view = new DataView(bytes.buffer);
    for (let found = bytes.indexOf(0x50); found >= 0; found = bytes.indexOf(0x50, found + 1)) {
      if (found + 4 <= bytes.length && view.getUint32(found, true) === SIGNATURE) return at + found;
    }
  }
  return null;
}
