/**
 * A tag as it is kept: NFC, white space within folded to one blank, none around it. Empty when nothing
 * is left, and then it is no tag.
 */
export function cleanTag(tag: string): string {
  return tag.normalize('NFC').replace(/\s+/gu, ' ').trim();
}

/** What makes two spellings of clean tags one tag: they differ in case only. */
export function tagKey(tag: string): string {
  return tag.toLowerCase();
}
