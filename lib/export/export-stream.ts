import { ClipperError } from '../clip/clipper-error.ts';
import { articleFiles } from './article-files.ts';
import type { ClipDocument } from './clip-document.ts';
import type { ExportContext } from './export-context.ts';
import type { Format } from './format.ts';
import { uniquePaths } from './names/unique-names.ts';
import { quickZip } from './zip/quick-zip.ts';
import type { ZipFile } from './zip/zip-file.ts';

/** A file that is being written while it is read. */
export interface ExportStream {
  name: string;
  mediaType: string;
  /** Rejects with the signal's reason, or with what went wrong. */
  parts: AsyncGenerator<string | Uint8Array<ArrayBuffer>>;
}

export interface ExportStreamOptions {
  /** What the file is named after, unless the format names it: no extension. */
  stem: string;
  /** Ends the export between two clips, with the signal's reason. */
  signal?: AbortSignal | undefined;
  /** Told after each clip how many are written. */
  onProgress?: ((done: number) => void) | undefined;
}

/**
 * Clips as one file: what the format makes of all of them, the one file of a single clip, or a ZIP of
 * theirs, each dated by its clip's last change. Clips are read one at a time, as they are written. No clip at
 * all: `nothing-to-export`.
 */
export async function exportStream(
  documents: AsyncIterable<ClipDocument>,
  format: Format,
  context: ExportContext,
  options: ExportStreamOptions,
): Promise<ExportStream> {
  const { stem } = options;
  const ahead = await lookAhead(documents);
  const clips = counted(ahead.documents, options);
  if (format.kind === 'together') {
    const { extension, mediaType } = format;
    return { name: `${stem}.${extension}`, mediaType, parts: format.write(clips, context) };
  }
  const beside = format.images === 'beside' && context.images !== null;
  const files = articleFiles(clips, format, context, options.signal);
  if (ahead.single && !beside) {
    const { value: file } = await files.next();
    if (!file) throw new ClipperError('nothing-to-export');
    return { name: file.name, mediaType: format.mediaType, parts: textOf(file.content) };
  }
  return { name: `${stem}.zip`, mediaType: 'application/zip', parts: quickZip(uniqueFiles(files)) };
}

/** Whether there is one clip only, without losing what was read to know it. */
async function lookAhead(documents: AsyncIterable<ClipDocument>) {
  const reading = documents[Symbol.asyncIterator]();
  const first = await reading.next();
  if (first.done) throw new ClipperError('nothing-to-export');
  const second = await reading.next();
  async function* all(): AsyncGenerator<ClipDocument> {
    yield first.value;
    for (let next = second; !next.done; next = await reading.next()) yield next.value;
  }
  return { single: second.done === true, documents: all() };
}

async function* counted(
  documents: AsyncIterable<ClipDocument>,
  { signal, onProgress }: ExportStreamOptions,
): AsyncGenerator<ClipDocument> {
  let done = 0;
  for await (const document of documents) {
    signal?.throwIfAborted();
    yield document;
    done += 1;
    onProgress?.(done);
  }
  signal?.throwIfAborted();
}

async function* uniqueFiles(files: AsyncIterable<ZipFile>): AsyncGenerator<ZipFile> {
  const unique = uniquePaths();
  for await (const file of files) yield { ...file, name: unique(file.name) };
}

async function* textOf(content: string | Blob): AsyncGenerator<string | Uint8Array<ArrayBuffer>> {
  yield typeof content === 'string' ? content : new Uint8Array(await content.arrayBuffer());
}
