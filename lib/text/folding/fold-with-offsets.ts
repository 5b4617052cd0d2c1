import { fold } from './fold.ts';

/** A folded text, and where in the original each of its UTF-16 units comes from. */
export interface FoldedText {
  folded: string;
  /** One longer than `folded`: the last one is the end of the original. */
  offsets: number[];
}

/**
 * What may become one character with the one before it: marks, the vowels of Thai and Lao that are a mark and a
 * letter, voicing marks of half-width kana, the vowels and finals of Hangul. A class body for `u`.
 */
const JOINING = '\\p{M}\\u0e33\\u0eb3\\uff9e\\uff9f\\u1160-\\u11ff\\uffa0-\\uffdc';

/**
 * Group 1: characters that folding leaves one for one, of which most texts consist: plain Latin, kana, Han,
 * their punctuation and full-width forms. Else a character with what joins it, which folding never splits: that
 * takes the character before it out of the run.
 */
const PIECE = new RegExp(
  `([\\n -~‘’“”—\\u3000-\\u3029ぁ-ゖァ-ヺ\\u4e00-\\u9fff\\uff01-\\uff5e]+(?![${JOINING}]))|[^${JOINING}]?[${JOINING}]*`,
  'gu',
);

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
