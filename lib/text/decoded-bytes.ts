const REPLACEMENT = 0xfffd;
const LAST_ASCII = 0x7f;

/**
 * Bytes as text: UTF-8; UTF-16 where a byte order mark says so; `declared`, or Chinese (GB 18030), or Western
 * European where they cannot be UTF-8. Broken UTF-8 that is mostly whole stays UTF-8.
 */
export function decodedBytes(bytes: Uint8Array, declared?: string): string {
  const [first, second] = bytes;
  if (first === 0xff && second === 0xfe) return new TextDecoder('utf-16le').decode(bytes);
  if (first === 0xfe && second === 0xff) return new TextDecoder('utf-16be').decode(bytes);
  const whole = strictly('utf-8', bytes);
  if (whole !== null) return whole;
  const utf8 = new TextDecoder().decode(bytes);
  if (isMostlyWhole(utf8)) return utf8;
  return (
    strictly(declared, bytes) ??
    strictly('gb18030', bytes) ??
    strictly('windows-1252', bytes) ??
    utf8
  );
}

/** Counted one by one: a list of all characters of a large file would take twenty times its size. */
function isMostlyWhole(utf8: string): boolean {
  let broken = 0;
  let foreign = 0;
  for (let at = 0; at < utf8.length; at += 1) {
    const code = utf8.charCodeAt(at);
    if (code === REPLACEMENT) broken += 1;
    else if (code > LAST_ASCII && !isLowSurrogate(code)) foreign += 1;
  }
  return broken <= foreign;
}

function isLowSurrogate(code: number): boolean {
  return code >= 0xdc00 && code <= 0xdfff;
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
