import { findNeedle } from './find-needle.ts';
import { foldLineWithOffsets } from './folding/fold-line-with-offsets.ts';
import type { SoughtWord } from './sought-word.ts';

/** A text in parts, some of which are words that were looked for. */
export type MarkedText = { text: string; marked: boolean }[];

/** Every occurrence of the words in a text, marked. Overlapping ones become one. */
export function markWords(text: string, words: readonly SoughtWord[]): MarkedText {
  const ranges = occurrences(text, words);
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
  words: readonly SoughtWord[],
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
  words: readonly SoughtWord[],
): { start: number; end: number; word: string }[] {
  if (words.length === 0) return [];
  const { folded, offsets } = foldLineWithOffsets(text);
  const places = words.flatMap(({ needle, prefix, script }) => {
    const sought = script?.simplified(folded) ?? folded;
    const starts: number[] = [];
    for (
      let at = findNeedle(sought, needle, prefix);
      at >= 0;
      at = findNeedle(sought, needle, prefix, at + needle.length)
    ) {
      starts.push(at);
    }
    return starts.map((at) => ({
      word: needle,
      start: offsets[at] ?? 0,
      end: offsets[at + needle.length] ?? text.length,
    }));
  });
  return places.sort((a, b) => a.start - b.start || a.end - b.end);
}
