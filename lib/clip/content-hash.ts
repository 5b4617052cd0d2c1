/**
 * SHA-256 of a text as lower-case hex, blind to what changes between two readings of the same words:
 * Unicode form and white space.
 */
export async function contentHash(text: string): Promise<string> {
  const canonical = text.normalize('NFC').replace(/\s+/gu, ' ').trim();
  const digest = await crypto.subtle.digest('SHA-256', new TextEncoder().encode(canonical));
  return Array.from(new Uint8Array(digest), (byte) => byte.toString(16).padStart(2, '0')).join('');
}
