import { parseQuery } from './query/parse-query.ts';
import { soughtTexts } from './query/query-node.ts';

/** What to mark in a text that a query has found: its words and phrases, folded, each once. */
export function queryWords(text: string): string[] {
  return [...new Set(soughtTexts(parseQuery(text)).map(({ needle }) => needle))];
}
