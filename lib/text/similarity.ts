import { squash } from './squash.ts';

function pairs(text: string): Set<string> {
  const found = new Set<string>();
  for (let at = 0; at + 1 < text.length; at++) found.add(text.slice(at, at + 2));
  return found;
}

/**
 * How much of the shorter text is in the longer one, by pairs of letters: 1 where it is contained, near 0
 * for two texts about different things. Blind to case, punctuation and width.
 */
export function similarity(a: string, b: string): number {
  const [short = '', long = ''] = [squash(a), squash(b)].sort((x, y) => x.length - y.length);
  if (short === '') return 0;
  if (long.includes(short)) return 1;
  const inLong = pairs(long);
  const inShort = [...pairs(short)];
  return inShort.filter((pair) => inLong.has(pair)).length / Math.max(1, inShort.length);
}
