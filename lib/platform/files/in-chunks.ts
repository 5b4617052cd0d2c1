/** A mebibyte: what is written to a file in one go. */
const CHUNK = 1 << 20;

const UTF8 = new TextEncoder();

/**
 * Parts of a file put together into chunks that are worth writing: each write to a file goes to another
 * process and back, which takes more time than the few bytes of a part.
 */
export async function* inChunks(
  parts: AsyncIterable<string | Uint8Array<ArrayBuffer>>,
  size: number = CHUNK,
): AsyncGenerator<Blob> {
  let waiting: Uint8Array<ArrayBuffer>[] = [];
  let bytes = 0;
  for await (const part of parts) {
    const written = typeof part === 'string' ? UTF8.encode(part) : part;
    waiting.push(written);
    bytes += written.length;
    if (bytes < size) continue;
    yield new Blob(waiting);
    [waiting, bytes] = [[], 0];
  }
  if (bytes > 0) yield new Blob(waiting);
}
