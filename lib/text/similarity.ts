import { squash } from './folding/squash.ts';

/** What a text is compared by: pairs of characters where it is written without spaces, else its longer words. */
function traits(text: string): Set<string> {
  if (!/[\u3040-\u9fff]/.test(text)) {
    const words =
      text
        .normalize('NFKC')
        .toLowerCase()
        .match(/[\p{L}\p{M}\p{N}]{3,}/gu) ?? [];
    const long = words.filter((word) => word.length > 4);
    return new Set(long.length > 2 ? long : words);
  }
  const plain = squash(text);
  const pairs = Math.max(0, plain.length - 1);
  return new Set(Array.from({ length: pairs }, (_, at) => plain.slice(at, at + 2)));
}

/**
 * How much of what makes up the shorter text is in the longer one: 1 where it is contained, near 0 for two
 * texts about different things. Blind to case, punctuation and width.
 */
export function similarity(a: string, b: string): number {
  const [short = '', long = ''] = [squash(a), squash(b)].sort((x, y) => x.length - y.length);
  if (short === '') return 0;
  if (long.includes(short)) return 1;
  const one = traits(a);
  const other = traits(b);
  const [few, many] = one.size < other.size ? [one, other] : [other, one];
  return [...few].filter((trait) => many.has(trait)).length / Math.max(1, few.size);
}
