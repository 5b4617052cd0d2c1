import { foldWithOffsets } from './folding/fold-with-offsets.ts';

/** A text in parts, some of which are words that were looked for. */
export type MarkedText = { text: string; marked: boolean }[];

/** Every occurrence of the words (folded: `fold`) in a text, marked. Overlapping ones become one. */
export function markWords(text: string, words: readonly string[]): MarkedText {
  const ranges = words.length > 0 ? occurrences(text, words) : [];
  const parts: MarkedText = [];
  let at = 0;
  for (const { start, end } of ranges) {
    if (start > at) parts.push({ text: text.slice(at, start), marked: false });
    parts.push({ text: text.slice(start, end), marked: true });
    at = end;
  }
  if (at < text.length) parts.push({ text: text.slice(at), marked: false });
  return parts;
}

/** Where the words stand in the original text, in order, without overlap. */
export function occurrences(
  text: string,
  words: readonly string[],
): { start: number; end: number }[] {
  const merged: { start: number; end: number }[] = [];
  for (const { start, end } of wordPlaces(text, words)) {
    const last = merged.at(-1);
    if (last && start < last.end) last.end = Math.max(last.end, end);
    else if (end > start) merged.push({ start, end });
  }
  return merged;
}

/** Every place of every word in the original text, in order. */
export function wordPlaces(
  text: string,
  words: readonly string[],
): { start: number; end: number; word: string }[] {
  const { folded, offsets } = foldWithOffsets(text);
  const places = words.filter(Boolean).flatMap((word) => {
    const starts: number[] = [];
    for (let at = folded.indexOf(word); at >= 0; at = folded.indexOf(word, at + word.length)) {
      starts.push(at);
    }
    return starts.map((at) => ({
      word,
      start: offsets[at] ?? 0,
      end: offsets[at + word.length] ?? text.length,
    }));
  });
  return places.sort((a, b) => a.start - b.start || a.end - b.end);
}
