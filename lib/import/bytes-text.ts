import { decodedBytes } from '../text/decoded-bytes.ts';

/** Bytes of a file that may say how it is encoded. */
const HEAD = 1024;

/** The bytes of a file as text: `decodedBytes`, with the encoding that a page declares. */
export function bytesText(bytes: Uint8Array): string {
  const head = String.fromCharCode(...bytes.subarray(0, HEAD));
  return decodedBytes(bytes, /<meta[^>]*charset=["']?([\w-]+)/i.exec(head)?.[1]);
}
