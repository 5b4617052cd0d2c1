/** Bytes of UTF-8 that a name may have, extension included: ext4 takes 255, some sync tools far less. */
export const MAX_NAME_BYTES = 180;

/** Of a longer stem only so much is looked at: the name has room for a tenth of it. */
const MAX_STEM = 2000;

/** Not allowed by some file system, or invisible, or turning the direction of what follows. */
const UNSAFE =
  // biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what it looks for
  /[\u0000-\u001f\u007f-\u009f<>:"/\\|?*\u200b\u200e\u200f\u2028-\u202e\u2066-\u2069\ufeff\ufff9-\uffff]/gu;

/** Names that Windows keeps for devices, whatever extension follows. */
const RESERVED = /^(?:con|prn|aux|nul|com[0-9¹²³]|lpt[0-9¹²³]|conin\$|conout\$)(?=$|[. ])/iu;

const GRAPHEMES = new Intl.Segmenter();
const UTF8 = new TextEncoder();

/**
 * `stem.extension` as every file system takes it: NFC, no reserved name or character, no dot or space
 * at an end, at most `MAX_NAME_BYTES`. A stem that is too long is cut between two graphemes, before
 * `suffix`, which is always kept. Nothing left of the stem: `untitled`.
 */
export function fileName(stem: string, extension: string, suffix = ''): string {
  const ending = `${suffix}.${extension}`;
  const clean = trim(stem.slice(0, MAX_STEM).toWellFormed().normalize('NFC').replace(UNSAFE, ' '));
  const safe = clean.replace(RESERVED, '_$&') || 'untitled';
  return (trim(cut(safe, MAX_NAME_BYTES - byteLength(ending))) || 'untitled') + ending;
}

function trim(name: string): string {
  return name.replace(/\s+/gu, ' ').replace(/^[. ]+|[. ]+$/gu, '');
}

/** The longest beginning of `text` that has whole graphemes and at most `limit` bytes. */
function cut(text: string, limit: number): string {
  if (byteLength(text) <= limit) return text;
  let bytes = 0;
  for (const { segment, index } of GRAPHEMES.segment(text)) {
    bytes += byteLength(segment);
    if (bytes > limit) return text.slice(0, index);
  }
  return text;
}

function byteLength(text: string): number {
  return UTF8.encode(text).length;
}
