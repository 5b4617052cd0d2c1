import { ClipperError } from '../clip/clipper-error.ts';
import { type ImportEntry, unread } from '../clip/import-entry.ts';
import { sha256 } from '../clip/sha256.ts';
import type { ArchiveEntry } from './archive-entry.ts';
import {
  ARCHIVE_FORMAT,
  ARCHIVE_VERSION,
  batchName,
  FILES,
  type Manifest,
} from './archive-format.ts';
import { joinBatch } from './join-batch.ts';
import { salvageEntries } from './salvage-entries.ts';
import { openSealedLine } from './sealed-line.ts';
import { readImageRow } from './stored-rows.ts';
import { zipEntries } from './zip-entries.ts';

/** An archive that is open for reading. */
export interface Archive {
  /** `null`: damaged. */
  manifest: Manifest | null;
  /** Everything in it, in the order in which it was written. Holds one batch in memory, and all ids. */
  pieces(): AsyncGenerator<ImportEntry>;
}

/**
 * Opens an archive, be it damaged or cut off. Throws `archive-newer` where a newer extension wrote it and
 * `not-an-archive` where there is nothing of an archive in the file.
 */
export async function readArchive(file: Blob): Promise<Archive> {
  const files = await archiveFiles(file);
  const manifest = await manifestOf(files);
  if (manifest && manifest.version > ARCHIVE_VERSION) throw new ClipperError('archive-newer');
  if (!manifest && batchNumbers(files).length === 0) throw new ClipperError('not-an-archive');
  return { manifest, pieces: () => piecesOf(files, manifest) };
}

/** Files by name: by the ZIP's directory where that is whole and true, else as they are found. */
async function archiveFiles(file: Blob): Promise<Map<string, ArchiveEntry>> {
  const byName = (entries: ArchiveEntry[]) => new Map(entries.map((entry) => [entry.name, entry]));
  const listed = byName((await zipEntries(file)) ?? []);
  const names = await checkedNames(listed);
  if (names?.every((name) => listed.has(name))) return listed;
  return byName(await salvageEntries(file));
}

/** The names in the list of checksums, which is written last; `null` where it is not there. */
async function checkedNames(files: Map<string, ArchiveEntry>): Promise<string[] | null> {
  const list = await textOf(files.get(FILES.checksums));
  return list === null
    ? null
    : [...list.matchAll(/^[0-9a-f]{64} {2}(.+)$/gm)].map((m) => m[1] ?? '');
}

async function manifestOf(files: Map<string, ArchiveEntry>): Promise<Manifest | null> {
  const [line] = await linesOf(files.get(FILES.manifest));
  const value = line === undefined ? undefined : await openSealedLine(line);
  return isManifest(value) ? value : null;
}

function isManifest(value: unknown): value is Manifest {
  if (typeof value !== 'object' || value === null) return false;
  const { format, version } = value as Partial<Manifest>;
  return format === ARCHIVE_FORMAT && typeof version === 'number';
}

async function* piecesOf(
  files: Map<string, ArchiveEntry>,
  manifest: Manifest | null,
): AsyncGenerator<ImportEntry> {
  if (!manifest) yield unread('damaged', FILES.manifest);
  yield await settingsOf(files);
  const taken = { clips: new Set<string>(), texts: new Set<string>() };
  let seen = 0;
  for (const number of batchNumbers(files)) {
    const [clips, texts] = [batchName(FILES.clips, number), batchName(FILES.texts, number)];
    const pieces = await joinBatch(
      { name: clips, lines: await linesOf(files.get(clips)) },
      { name: texts, lines: await linesOf(files.get(texts)) },
      taken,
    );
    for (const piece of pieces) yield piece;
    seen += pieces.filter(isOneClip).length;
  }
  yield* imagesOf(files);
  const names = await checkedNames(files);
  for (const name of names ?? []) {
    if (!files.has(name)) yield unread('damaged', name);
  }
  const missing = manifest ? manifest.clips - seen : 0;
  if (names === null || missing > 0) yield unread('cut-short', missing > 0 ? String(missing) : '');
}

async function settingsOf(files: Map<string, ArchiveEntry>): Promise<ImportEntry> {
  const [line] = await linesOf(files.get(FILES.settings));
  const value = line === undefined ? undefined : await openSealedLine(line);
  const { settings } = (value ?? {}) as { settings?: Record<string, unknown> };
  return settings ? { kind: 'settings', settings } : unread('damaged', FILES.settings);
}

async function* imagesOf(files: Map<string, ArchiveEntry>): AsyncGenerator<ImportEntry> {
  for (const [name, entry] of files) {
    if (!name.startsWith(FILES.images) || !name.endsWith('.json')) continue;
    const [line] = await linesOf(entry);
    const about = readImageRow(line === undefined ? undefined : await openSealedLine(line));
    const bytes = (await files.get(name.replace(/\.json$/, ''))?.read())?.bytes;
    if (about && bytes && (await sha256(bytes)) === about.hash) {
      yield { kind: 'image', image: { ...about, bytes: bytes.buffer } };
    } else yield unread('damaged', name);
  }
}

/** The numbers of all batches that something is left of, in order. */
function batchNumbers(files: Map<string, ArchiveEntry>): number[] {
  const numbers = [...files.keys()].flatMap((name) => {
    const number = /^(?:clips|texts)\/(\d{5,7})\.jsonl$/.exec(name)?.[1];
    return number === undefined ? [] : [Number(number)];
  });
  return [...new Set(numbers)].sort((a, b) => a - b);
}

async function linesOf(entry: ArchiveEntry | undefined): Promise<string[]> {
  return (await textOf(entry))?.split('\n').filter((line) => line !== '') ?? [];
}

async function textOf(entry: ArchiveEntry | undefined): Promise<string | null> {
  if (!entry) return null;
  return new TextDecoder('utf-8', { ignoreBOM: true }).decode((await entry.read()).bytes);
}

/** Whether a piece stands for one of the clips that were written, be it lost. */
function isOneClip(piece: ImportEntry): boolean {
  return piece.kind === 'clip' || (piece.kind === 'unread' && piece.reason === 'damaged');
}
