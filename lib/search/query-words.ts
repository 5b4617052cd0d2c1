import { parseQuery } from './query/parse-query.ts';
import { soughtTexts } from './query/query-node.ts';
import type { HanVariants } from './terms/han-variants.ts';

/** More ways to write a word than these are not marked. */
const MOST_SPELLINGS = 16;

/**
 * What to mark in a text that a query has found: its words and phrases, folded, each once; with `variants`
 * in both Chinese scripts.
 */
export function queryWords(text: string, variants?: HanVariants): string[] {
  const words = soughtTexts(parseQuery(text)).flatMap(({ needle }) =>
    variants
      ? [needle, ...variants.spellings(variants.simplified(needle)).slice(0, MOST_SPELLINGS)]
      : [needle],
  );
  return [...new Set(words)];
}
