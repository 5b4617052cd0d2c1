import { isWordCharacter } from './script.ts';

/**
 * Where a needle first occurs at or after `from` in a folded text, or -1. What begins or ends with a
 * letter or digit of a spaced script is a whole word there: 519 is not in 600519, `covid` not in `covids`.
 * Characters of unspaced scripts are found anywhere. `asPrefix`: the needle may end within a word.
 */
export function findNeedle(text: string, needle: string, asPrefix: boolean, from = 0): number {
  const wordFirst = isWordCharacter(needle.codePointAt(0));
  const wordLast = !asPrefix && isWordCharacter(codePointBefore(needle, needle.length));
  for (let at = text.indexOf(needle, from); at >= 0; at = text.indexOf(needle, at + 1)) {
    const cutBefore = wordFirst && isWordCharacter(codePointBefore(text, at));
    const cutAfter = wordLast && isWordCharacter(text.codePointAt(at + needle.length));
    if (!cutBefore && !cutAfter) return at;
  }
  return -1;
}

/** Whether a needle occurs in a folded text, by the rules of `findNeedle`. */
export function occursIn(text: string, needle: string, asPrefix: boolean): boolean {
  return findNeedle(text, needle, asPrefix) >= 0;
}

function codePointBefore(text: string, end: number): number | undefined {
  const pair = text.codePointAt(end - 2);
  return pair !== undefined && pair > 0xffff ? pair : text.codePointAt(end - 1);
}
