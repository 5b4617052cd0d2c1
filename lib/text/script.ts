/** Scripts written without blanks between words, and Hangul, whose words carry particles: a class body for `u`. */
const UNSPACED =
  '\\p{Script=Han}\\p{Script=Hiragana}\\p{Script=Katakana}ー\\p{Script=Bopomofo}\\p{Script=Hangul}\\p{Script=Thai}\\p{Script=Lao}\\p{Script=Khmer}\\p{Script=Myanmar}';

/** A run of characters that are indexed two by two. Group 1 of `RUNS`. */
const UNSPACED_RUN = `[${UNSPACED}]+`;

/** A word or number of any other script, whole. */
const WORD_RUN = `(?:(?![${UNSPACED}])[\\p{L}\\p{N}\\p{M}])+`;

/** Everything of a folded text that is indexed: group 1 holds a run of unspaced script, or nothing for a word. */
export const RUNS = new RegExp(`(${UNSPACED_RUN})|${WORD_RUN}`, 'gu');

const ONE_WORD_CHARACTER = new RegExp(`^${WORD_RUN}$`, 'u');

/** Whether the code point is a part of a word, so that a word does not end before or after it. */
export function isWordCharacter(codePoint: number | undefined): boolean {
  if (codePoint === undefined || codePoint < 0x30) return false;
  if (codePoint < 0x80) return /[0-9a-z]/i.test(String.fromCodePoint(codePoint));
  return ONE_WORD_CHARACTER.test(String.fromCodePoint(codePoint));
}
