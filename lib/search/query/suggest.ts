import { fold } from '../../text/fold.ts';
import type { FacetCount } from '../clip-query.ts';
import { FIELD_NAMES, fieldNamed } from './query-fields.ts';

/** What could stand at a place of a query instead of what is typed there. */
export interface Suggestions {
  /** The part of the query that they replace. */
  from: number;
  to: number;
  /** Ready to be put in: `source:`, `tag:农村`, `source:"China Post"`. */
  options: string[];
}

const MOST = 8;

/**
 * Completes a query where the caret stands: names of fields, and the library's own sources and tags, most
 * used first. `null` where nothing is to be offered.
 */
export function suggest(
  query: string,
  caret: number,
  values: { sources: readonly FacetCount[]; tags: readonly FacetCount[] },
): Suggestions | null {
  const word = /[^\s()（）]*$/u.exec(query.slice(0, caret))?.[0] ?? '';
  const from = caret - word.length;
  const options = optionsFor(word, values);
  return options.length > 0 ? { from, to: caret, options: options.slice(0, MOST) } : null;
}

function optionsFor(word: string, values: Parameters<typeof suggest>[2]): string[] {
  const [, sign = '', name = '', typed] = /^(-?)([\p{L}]+)(?:[:：]"?(.*))?$/u.exec(word) ?? [];
  if (name === '') return [];
  if (typed === undefined) {
    const start = fold(name);
    return Object.values(FIELD_NAMES)
      .flatMap((names) => names.find((own) => own.startsWith(start)) ?? [])
      .map((own) => `${sign}${own}:`);
  }
  const field = fieldNamed(fold(name));
  const known = field === 'source' ? values.sources : field === 'tag' ? values.tags : [];
  return known
    .map(({ value }) => value)
    .filter((value) => value !== '' && fold(value).includes(fold(typed)))
    .map((value) => `${sign}${name}:${/[\s()]/u.test(value) ? `"${value}"` : value}`);
}
