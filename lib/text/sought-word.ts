/** What is looked for in a text: by the rules of `findNeedle`, in a text that is folded to one line. */
export interface SoughtWord {
  /** Folded; words of a phrase with one blank between them. */
  needle: string;
  /** It may go on. */
  prefix: boolean;
  /** In both Chinese scripts: the needle is in simplified characters. Changes no text's length. */
  script?: { simplified(text: string): string };
}

/** The same for words that mark the same. */
export function soughtKey(words: readonly SoughtWord[]): string {
  return words
    .map(({ needle, prefix, script }) => `${needle}${prefix ? '*' : ''}${script ? '=' : ''}`)
    .join('\n');
}
