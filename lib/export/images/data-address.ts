import type { KeptImage } from './keep-images.ts';

/** A `data:` address that is the picture itself. */
export async function dataAddress({ mediaType, bytes }: KeptImage): Promise<string> {
  const parts: string[] = [];
  const all = new Uint8Array(await bytes.arrayBuffer());
  // As many bytes at once as a call takes arguments, and a multiple of three: no padding in between.
  for (let at = 0; at < all.length; at += 30_000) {
    parts.push(btoa(String.fromCharCode(...all.subarray(at, at + 30_000))));
  }
  return `data:${mediaType};base64,${parts.join('')}`;
}
