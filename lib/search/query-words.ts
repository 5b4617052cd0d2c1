import { fold } from '../text/fold.ts';

/** The words of a query as they are compared: folded, split at white space, each once. */
export function queryWords(text: string): string[] {
  return [...new Set(fold(text).split(/\s+/u))].filter((word) => word !== '');
}
