import type { WholeClip } from '../clip/whole-clip.ts';
import {
  ARCHIVE_FORMAT,
  ARCHIVE_VERSION,
  batchName,
  FILES,
  type Manifest,
} from './archive-format.ts';
import type { ArchiveSource } from './archive-source.ts';
import { sealedLine } from './sealed-line.ts';
import { type ZipFiles, zipFiles } from './zip-files.ts';

/** A batch ends when it has so many clips, or so many characters: damage in one file costs no more. */
const BATCH_CLIPS = 32;
const BATCH_CHARACTERS = 1_000_000;

const UTF8 = new TextEncoder();

/** What was written. */
export interface ArchiveCounts {
  clips: number;
  images: number;
}

interface ArchiveOptions {
  /** Ends the writing between two batches, with the signal's reason. */
  signal?: AbortSignal | undefined;
  onProgress?: ((done: number, total: number) => void) | undefined;
  now?: number;
}

/** Writes an archive (docs/FORMAT.md) into `sink` and closes it. Holds one batch in memory. */
export async function writeArchive(
  source: ArchiveSource,
  sink: WritableStream<Uint8Array>,
  { signal, onProgress, now = Date.now() }: ArchiveOptions = {},
): Promise<ArchiveCounts> {
  const files = zipFiles(sink, new Date(now));
  const total = await source.count();
  const manifest: Manifest = {
    format: ARCHIVE_FORMAT,
    version: ARCHIVE_VERSION,
    created: now,
    clips: total,
  };
  await addLines(files, FILES.manifest, [manifest]);
  await addLines(files, FILES.settings, [{ settings: await source.settings() }]);

  const written: ArchiveCounts = { clips: 0, images: 0 };
  let number = 0;
  for await (const batch of batches(source.clips())) {
    signal?.throwIfAborted();
    number += 1;
    await addBatch(files, number, batch);
    written.clips += batch.length;
    onProgress?.(written.clips, total);
  }
  for await (const { bytes, ...about } of source.images()) {
    signal?.throwIfAborted();
    await addLines(files, `${FILES.images}${about.hash}.json`, [about]);
    await files.add(`${FILES.images}${about.hash}`, new Uint8Array(bytes), { compress: false });
    written.images += 1;
  }
  await files.add(FILES.checksums, UTF8.encode(files.checksums()));
  await files.close();
  return written;
}

async function addBatch(files: ZipFiles, number: number, batch: WholeClip[]): Promise<void> {
  const clips = batch.map(({ clip }) => ({ clip }));
  const texts = batch.flatMap(({ revisions }) => revisions.map((revision) => ({ revision })));
  await addLines(files, batchName(FILES.clips, number), clips);
  await addLines(files, batchName(FILES.texts, number), texts);
}

async function addLines(files: ZipFiles, name: string, values: object[]): Promise<void> {
  const lines = await Promise.all(values.map(sealedLine));
  await files.add(name, UTF8.encode(`${lines.join('\n')}\n`));
}

async function* batches(clips: AsyncIterable<WholeClip>): AsyncGenerator<WholeClip[]> {
  let batch: WholeClip[] = [];
  let characters = 0;
  for await (const whole of clips) {
    batch.push(whole);
    for (const { html, text } of whole.revisions) characters += html.length + text.length;
    if (batch.length < BATCH_CLIPS && characters < BATCH_CHARACTERS) continue;
    yield batch;
    [batch, characters] = [[], 0];
  }
  if (batch.length > 0) yield batch;
}
