import { squash } from './squash.ts';

/** What a text is compared by: pairs of characters where it is written without spaces, else its longer words. */
function traits(text: string): Set<string> {
  if (!/[\u3040-\u9fff]/.test(text)) {
    return new Set(
      text
        .normalize('NFKC')
        .toLowerCase()
        .match(/[\p{L}\p{M}\p{N}]{4,}/gu),
    );
  }
  const plain = squash(text);
  return new Set(
    Array.from({ length: Math.max(0, plain.length - 1) }, (_, at) => plain.slice(at, at + 2)),
  );
}

/**
 * How much of what makes up the shorter text is in the longer one: 1 where it is contained, near 0 for two
 * texts about different things. Blind to case, punctuation and width.
 */
export function similarity(a: string, b: string): number {
  const [short = '', long = ''] = [squash(a), squash(b)].sort((x, y) => x.length - y.length);
  if (short === '') return 0;
  if (long.includes(short)) return 1;
  const [few, many] = [traits(a), traits(b)].sort((x, y) => x.size - y.size) as [
    Set<string>,
    Set<string>,
  ];
  return few.size === 0 ? 0 : [...few].filter((trait) => many.has(trait)).length / few.size;
}
