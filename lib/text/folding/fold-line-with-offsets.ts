import { type FoldedText, foldWithOffsets } from './fold-with-offsets.ts';

/** `foldWithOffsets` with any white space as one blank, which stands for the first of it. */
export function foldLineWithOffsets(text: string): FoldedText {
  const { folded, offsets } = foldWithOffsets(text);
  if (!/\s\s|[^\S ]/u.test(folded)) return { folded, offsets };
  let line = '';
  let from = 0;
  const places: number[] = [];
  const take = (to: number) => {
    line += folded.slice(from, to);
    for (let at = from; at < to; at++) places.push(offsets[at] as number);
  };
  for (const { 0: blanks, index } of folded.matchAll(/\s+/gu)) {
    take(index);
    line += ' ';
    places.push(offsets[index] as number);
    from = index + blanks.length;
  }
  take(folded.length);
  return { folded: line, offsets: [...places, text.length] };
}
