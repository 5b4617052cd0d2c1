import type { ClipQuery } from '../clip-query.ts';
import type { ClipSet } from '../indexing/clip-set.ts';
import type { Columns } from '../indexing/columns.ts';
import { bestFirst, oldestFirst, timeOf } from './order-numbers.ts';
import type { Ranking } from './ranking.ts';
import { topNumbers } from './top-numbers.ts';

/** The order of a result. */
export interface ClipOrder {
  all(set: ClipSet): Uint32Array;
  /** The first ones of `all`, in a fraction of its time. */
  first(set: ClipSet, count: number): number[];
}

/** The order that a query asks for. `ranking`: where it asks for relevance. */
export function clipOrder(
  columns: Columns,
  { order, dateField }: ClipQuery,
  ranking: Ranking | null,
): ClipOrder {
  if (ranking) {
    const keyOf = (number: number) => ranking.scoreWithTime(number);
    const atMost = (number: number) => ranking.mostWithTime(number);
    return {
      all: (set) => bestFirst(set.numbers(), keyOf),
      first: (set, count) => topNumbers(set.descending(), count, { keyOf, atMost }),
    };
  }
  const keyOf = (number: number) => timeOf(columns, dateField, number);
  const secondOf = (number: number) => columns.clipped(number);
  if (order === 'oldest') {
    return {
      all: (set) => oldestFirst(set.numbers(), columns, dateField),
      first: (set, count) =>
        topNumbers(set.numbers(), count, {
          keyOf: (number) => -keyOf(number),
          secondOf: (number) => -secondOf(number),
        }),
    };
  }
  return {
    all: (set) => oldestFirst(set.numbers(), columns, dateField).reverse(),
    // Clips mostly stand in the order of clipping: from the end, few of them get to the front.
    first: (set, count) => topNumbers(set.descending(), count, { keyOf, secondOf }),
  };
}
