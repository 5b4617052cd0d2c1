import { fold } from './fold.ts';

/** A folded text, and where in the original each of its UTF-16 units comes from. */
export interface FoldedText {
  folded: string;
  /** One longer than `folded`: the last one is the end of the original. */
  offsets: number[];
}

/** A character with the marks that belong to it: what folding never splits. */
const CHARACTER = /\P{M}?\p{M}*/gu;

/** Like `fold`, with the way back: what is found in `folded` can be shown in the text as it was written. */
export function foldWithOffsets(text: string): FoldedText {
  const offsets: number[] = [];
  let folded = '';
  for (const { 0: character, index } of text.matchAll(CHARACTER)) {
    const part = fold(character);
    for (let unit = 0; unit < part.length; unit++) offsets.push(index);
    folded += part;
  }
  return { folded, offsets: [...offsets, text.length] };
}
