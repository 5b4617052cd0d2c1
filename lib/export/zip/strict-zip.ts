import { BlobReader, TextReader, ZipWriter } from '@zip.js/zip.js/lib/zip-core-native.js';
import type { ZipFile } from './zip-file.ts';

/**
 * A ZIP of these files, piece by piece, holding one file in memory. Sizes stand before the bytes, which
 * strict readers ask for (pandoc of EPUB). The same files give the same bytes.
 */
export async function* strictZip(
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
