/**
 * Bytes as text: UTF-8; UTF-16 where a byte order mark says so; `declared`, or Chinese (GB 18030), or Western
 * European where they cannot be UTF-8. Broken UTF-8 that is mostly whole stays UTF-8.
 */
export function decodedBytes(bytes: Uint8Array, declared?: string): string {
  const [first, second] = bytes;
  if (first === 0xff && second === 0xfe) return new TextDecoder('utf-16le').decode(bytes);
  if (first === 0xfe && second === 0xff) return new TextDecoder('utf-16be').decode(bytes);
  const utf8 = new TextDecoder().decode(bytes);
  const broken = utf8.match(/\ufffd/g)?.length ?? 0;
  const foreign = utf8.match(/[^\p{ASCII}\ufffd]/gu)?.length ?? 0;
  if (broken <= foreign) return utf8;
  return (
    strictly(declared, bytes) ??
    strictly('gb18030', bytes) ??
    strictly('windows-1252', bytes) ??
    utf8
  );
}

/** `null`: these bytes are no text in this encoding, or there is none of that name. */
function strictly(encoding: string | undefined, bytes: Uint8Array): string | null {
  if (encoding === undefined) return null;
  try {
    return new TextDecoder(encoding, { fatal: true }).decode(bytes);
  } catch (error) {
    if (error instanceof TypeError || error instanceof RangeError) return null;
    throw error;
  }
}
