import { sha256 } from './sha256.ts';

/**
 * SHA-256 of a text as lower-case hex, blind to what changes between two readings of the same words:
 * Unicode form and white space.
 */
export async function contentHash(text: string): Promise<string> {
  const canonical = text.normalize('NFC').replace(/\s+/gu, ' ').trim();
  return sha256(new TextEncoder().encode(canonical));
}
