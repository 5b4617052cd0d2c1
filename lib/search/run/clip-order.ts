import type { ClipQuery } from '../clip-query.ts';
import type { Columns } from '../indexing/columns.ts';
import { bestFirst, oldestFirst, timeOf } from './order-numbers.ts';
import type { Ranking } from './ranking.ts';
import { topNumbers } from './top-numbers.ts';

/** The order of a result. */
export interface ClipOrder {
  all(numbers: Uint32Array): Uint32Array;
  /** The first ones of `all`, in a fraction of its time. */
  first(numbers: Uint32Array, count: number): number[];
}

/** The order that a query asks for. `ranking`: scores of all clips, where it asks for relevance. */
export function clipOrder(
  columns: Columns,
  { order, dateField }: ClipQuery,
  ranking: Ranking | null,
): ClipOrder {
  if (ranking) {
    const { scores } = ranking;
    return {
      all: (numbers) => bestFirst(numbers, scores),
      first: (numbers, count) =>
        topNumbers(numbers, count, (a, b) => {
          const difference = (scores[a] as number) - (scores[b] as number);
          return difference > 0 || (difference === 0 && a > b);
        }),
    };
  }
  const isOlder = (a: number, b: number) =>
    (timeOf(columns, dateField, a) - timeOf(columns, dateField, b) ||
      timeOf(columns, 'clipped', a) - timeOf(columns, 'clipped', b) ||
      a - b) < 0;
  if (order === 'oldest') {
    return {
      all: (numbers) => oldestFirst(numbers, columns, dateField),
      first: (numbers, count) => topNumbers(numbers, count, isOlder),
    };
  }
  return {
    all: (numbers) => oldestFirst(numbers, columns, dateField).reverse(),
    // Clips mostly stand in the order of clipping: from the end, few of them get into the heap.
    first: (numbers, count) => topNumbers(numbers.toReversed(), count, (a, b) => isOlder(b, a)),
  };
}
