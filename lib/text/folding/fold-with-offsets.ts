import { fold } from './fold.ts';

/** A folded text, and where in the original each of its UTF-16 units comes from. */
export interface FoldedText {
  folded: string;
  /** One longer than `folded`: the last one is the end of the original. */
  offsets: number[];
}

/**
 * Group 1: characters that folding leaves one for one, of which most texts consist: plain Latin, kana, Han,
 * their punctuation and full-width forms. Else a character with the marks that belong to it, which folding
 * never splits. A mark takes the character before it out of the run.
 */
const PIECE =
  /([\n -~‘’“”—\u3000-\u3029ぁ-ゖァ-ヺ\u4e00-\u9fff\uff01-\uff5e]+(?!\p{M}))|\P{M}?\p{M}*/gu;

/** Like `fold`, with the way back: what is found in `folded` can be shown in the text as it was written. */
export function foldWithOffsets(text: string): FoldedText {
  const offsets: number[] = [];
  let folded = '';
  for (const { 0: piece, 1: plain, index } of text.matchAll(PIECE)) {
    const part = fold(piece);
    const isPlain = plain !== undefined;
    for (let unit = 0; unit < part.length; unit++) offsets.push(isPlain ? index + unit : index);
    folded += part;
  }
  return { folded, offsets: [...offsets, text.length] };
}
