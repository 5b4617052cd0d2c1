/** As in `squash`, so that browsers compile it once: what is compiled for a class of letters takes a millisecond. */
const WORDS = /[\p{L}\p{N}]+/gu;

/**
 * The text from its first letter or digit on; `''` where it has none. Forms of lines begin there: with
 * `[^\p{L}\p{N}]*` in each of them, compiling took longer than all the reading of a short page.
 */
export function trimSignsStart(text: string): string {
  const at = text.search(WORDS);
  return at < 0 ? '' : text.slice(at);
}
