import { type Columns, FIRST_TIME } from '../indexing/columns.ts';
import { radixSort } from './radix-sort.ts';

const WORD = 2 ** 32;

/** When a clip counts, in milliseconds: a clip without a published date by its clipped one. */
export function timeOf(columns: Columns, field: 'clipped' | 'published', number: number): number {
  const published = field === 'published' ? columns.published(number) : Number.NaN;
  return Number.isNaN(published) ? columns.clipped(number) : published;
}

/** Numbers by time, the oldest first; those of the same time by when they were clipped, then by number. */
export function oldestFirst(
  numbers: Uint32Array,
  columns: Columns,
  field: 'clipped' | 'published',
): Uint32Array {
  const byClipped = sortByTime(numbers, (number) => columns.clipped(number));
  if (field === 'clipped') return byClipped;
  return sortByTime(byClipped, (number) => timeOf(columns, field, number));
}

/** Numbers by score, the best first; those of the same score by number, the newest first. */
export function bestFirst(numbers: Uint32Array, scoreOf: (number: number) => number): Uint32Array {
  // The bits of floats that are not negative are in the order of the floats.
  const score = new Float32Array(1);
  const bits = new Uint32Array(score.buffer);
  const bitsOf = (number: number) => {
    score[0] = scoreOf(number);
    return bits[0] as number;
  };
  return radixSort(numbers, bitsOf).reverse();
}

function sortByTime(numbers: Uint32Array, timeOf: (number: number) => number): Uint32Array {
  // Clips are mostly numbered in the order of clipping.
  let isSorted = true;
  for (let at = 1; isSorted && at < numbers.length; at++) {
    isSorted = timeOf(numbers[at - 1] as number) <= timeOf(numbers[at] as number);
  }
  if (isSorted) return numbers;
  const since = (number: number) => timeOf(number) - FIRST_TIME;
  const high = (number: number) => Math.floor(since(number) / WORD);
  // As `since(number) % WORD`, which takes four times as long.
  const low = (number: number) => since(number) - high(number) * WORD;
  return radixSort(radixSort(numbers, low), high);
}
