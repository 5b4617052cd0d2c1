import type { EntryBytes } from './archive-entry.ts';

/** No file of an archive is larger, and none that is imported; what claims to be would take all memory. */
export const MOST_BYTES = 256_000_000;

/**
 * All that `fill` writes until it ends, breaks, or goes on for too long: damaged bytes that cannot be inflated
 * break it. What is wrong with the bytes is for checksums to say.
 */
export async function readUntilDamage(
  fill: (sink: WritableStream<Uint8Array>) => Promise<unknown>,
  most: number = MOST_BYTES,
): Promise<EntryBytes> {
  const chunks: Uint8Array[] = [];
  let length = 0;
  const sink = new WritableStream<Uint8Array>({
    write(chunk) {
      if (length + chunk.length > most) throw new RangeError(`more than ${most} bytes`);
      chunks.push(chunk);
      length += chunk.length;
    },
  });
  const whole = await fill(sink).then(
    () => true,
    (reason: unknown) => {
      if (!(reason instanceof Error)) throw reason;
      return false;
    },
  );
  const bytes = new Uint8Array(length);
  let at = 0;
  for (const chunk of chunks) {
    bytes.set(chunk, at);
    at += chunk.length;
  }
  return { bytes, whole };
}
