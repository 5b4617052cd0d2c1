import type { SoughtWord } from '../text/sought-word.ts';
import { clipQueryNode } from './query/clip-query-node.ts';
import { soughtTexts } from './query/query-node.ts';
import type { HanVariants } from './terms/han-variants.ts';

/**
 * What to mark in a text that a query has found: its words and phrases; with `variants` in both Chinese scripts.
 */
export function queryWords(text: string, variants?: HanVariants): SoughtWord[] {
  return soughtTexts(clipQueryNode({ text, ...(variants && { variants }) })).map(
    ({ needle, prefix }) => ({ needle, prefix, ...(variants && { script: variants }) }),
  );
}
