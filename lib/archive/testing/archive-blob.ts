import type { ImportEntry } from '../../clip/import-entry.ts';
import type { StoredImage } from '../../clip/stored-image.ts';
import type { WholeClip } from '../../clip/whole-clip.ts';
import { blobOf } from '../blob-of.ts';
import { readArchive } from '../read-archive.ts';
import { writeArchive } from '../write-archive.ts';

/** What a test archives. */
export interface Contents {
  clips?: WholeClip[];
  images?: StoredImage[];
  settings?: Record<string, unknown>;
}

/** An archive of these, written at a fixed time. */
export async function archiveBlob({
  clips = [],
  images = [],
  settings = {},
}: Contents): Promise<Blob> {
  const source = {
    count: async () => clips.length,
    clips: () => each(clips),
    images: () => each(images),
    settings: async () => settings,
  };
  const now = Date.UTC(2022, 4, 18);
  const { blob } = await blobOf((sink) => writeArchive(source, sink, { now }));
  return blob;
}

/** Everything that an archive gives, in order. */
export async function piecesIn(archive: Blob): Promise<ImportEntry[]> {
  const { pieces } = await readArchive(archive);
  const all: ImportEntry[] = [];
  for await (const piece of pieces()) all.push(piece);
  return all;
}

async function* each<T>(all: T[]): AsyncGenerator<T> {
  yield* all;
}
