import { tagKey } from '../../clip/tag.ts';
import type { FacetCount } from '../clip-query.ts';
import { mostFirst } from '../facets.ts';
import type { Columns } from '../index/columns.ts';
import { HAS } from '../index/flags.ts';
import { DAY_MS } from './day-range.ts';
import { MonthTable, monthText } from './month-table.ts';
import { timeOf } from './order-numbers.ts';

const QUARTER_MS = 900_000;

/** How many of the clips each source has. */
export function countSources(columns: Columns, numbers: Uint32Array): FacetCount[] {
  const counts = new Uint32Array(columns.source.values.length);
  const { source } = columns.arrays;
  for (const number of numbers) {
    const place = source[number] as number;
    counts[place] = (counts[place] as number) + 1;
  }
  return columns.source.values
    .map((value, place) => ({ value, count: counts[place] ?? 0 }))
    .filter(({ count }) => count > 0)
    .sort(mostFirst);
}

/** How many of the clips each tag has, in any case, in the spelling of the clip that was clipped first. */
export function countTags(columns: Columns, numbers: Uint32Array): FacetCount[] {
  const facets = new Map<string, FacetCount & { clipped: number }>();
  const keys = columns.tag.values.map(tagKey);
  for (const number of numbers) {
    const clipped = columns.arrays.clipped[number] as number;
    for (const place of columns.tags.get(number) ?? []) {
      const key = keys[place] as string;
      const value = columns.tag.values[place] as string;
      const facet = facets.get(key) ?? { value, count: 0, clipped };
      facets.set(key, facet);
      facet.count += 1;
      if (clipped < facet.clipped) Object.assign(facet, { value, clipped });
    }
  }
  return [...facets.values()].map(({ value, count }) => ({ value, count })).sort(mostFirst);
}

/** How many of the clips each month has, by the days of this machine's zone; the newest first. */
export function countMonths(
  columns: Columns,
  numbers: Uint32Array,
  field: 'clipped' | 'published',
): FacetCount[] {
  if (numbers.length === 0) return [];
  const { flags, offset, published } = columns.arrays;
  const times = Float64Array.from(numbers, (number) => timeOf(columns, field, number));
  // A day that a page gave without a time is that day wherever it is read, up to a day away from here.
  const from = times.reduce((a, b) => Math.min(a, b)) - DAY_MS;
  const to = times.reduce((a, b) => Math.max(a, b)) + DAY_MS;
  const local = new MonthTable(from, to, 'local');
  const stated = new MonthTable(from, to, 'utc');

  const counts = new Map<number, number>();
  numbers.forEach((number, at) => {
    const time = times[at] as number;
    const dayOnly = ((flags[number] as number) & HAS.dayOnly) !== 0;
    const month =
      dayOnly && field === 'published' && !Number.isNaN(published[number])
        ? stated.monthOf(time + (offset[number] as number) * QUARTER_MS)
        : local.monthOf(time);
    counts.set(month, (counts.get(month) ?? 0) + 1);
  });
  return [...counts]
    .sort(([a], [b]) => b - a)
    .map(([month, count]) => ({ value: monthText(month), count }));
}
