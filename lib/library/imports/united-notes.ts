import { tagKey } from '../../clip/tag.ts';

/** Tags of both, each once whatever its case, in the first one's spelling. */
export function unitedTags(first: string[], second: string[]): string[] {
  const known = new Set(first.map(tagKey));
  return [...first, ...second.filter((tag) => !known.has(tagKey(tag)))];
}

/** Both notes, the second below the first unless it is in it. */
export function unitedNotes(first: string, second: string): string {
  if (second.trim() === '' || first.includes(second)) return first;
  return first.trim() === '' ? second : `${first}\n\n${second}`;
}
