import { BlobReader, TextReader, ZipWriter } from '@zip.js/zip.js/lib/zip-core-native.js';

/** A file on its way into a ZIP. */
export interface ZipFile {
  /** With its folders, separated by `/`. */
  name: string;
  content: string | Blob;
  lastModified: Date;
  /** As it is, not compressed: what is compressed already, and what has to be found at its place. */
  stored?: boolean;
}

/**
 * A ZIP of these files, piece by piece, holding one file in memory. Sizes stand before the bytes, which
 * strict readers ask for (pandoc of EPUB). The same files give the same bytes.
 */
export async function* zipBytes(
  files: AsyncIterable<ZipFile>,
): AsyncGenerator<Uint8Array<ArrayBuffer>> {
  const written: Uint8Array<ArrayBuffer>[] = [];
  const sink = new WritableStream<Uint8Array<ArrayBuffer>>({
    write: (bytes) => void written.push(bytes),
  });
  const zip = new ZipWriter(sink, {
    bufferedWrite: true,
    dataDescriptor: false,
    extendedTimestamp: false,
    // Its workers are made of code in a string, which our pages do not run.
    useWebWorkers: false,
  });
  for await (const { name, content, lastModified, stored } of files) {
    const reader = typeof content === 'string' ? new TextReader(content) : new BlobReader(content);
    await zip.add(name, reader, { lastModDate: lastModified, level: stored ? 0 : 6 });
    yield* written.splice(0);
  }
  await zip.close();
  yield* written.splice(0);
}
