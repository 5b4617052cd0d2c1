import { tagKey } from '../../clip/tag.ts';
import type { FacetCount } from '../clip-query.ts';
import { mostFirst } from '../facets.ts';
import { type Columns, tagsIn } from '../indexing/columns.ts';
import { HAS } from '../indexing/flags.ts';
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
  // Clips with the same tags first: there are far fewer of these than clips.
  const { tags } = columns.arrays;
  const values = columns.tags.values;
  const counts = new Uint32Array(values.length);
  const oldest = new Float64Array(values.length).fill(Number.POSITIVE_INFINITY);
  for (const number of numbers) {
    const place = tags[number] as number;
    counts[place] = (counts[place] as number) + 1;
    oldest[place] = Math.min(oldest[place] as number, columns.clipped(number));
  }
  const facets = new Map<string, FacetCount & { oldest: number }>();
  values.forEach((value, place) => {
    const [count = 0, since = 0] = [counts[place], oldest[place]];
    if (count === 0) return;
    for (const tag of tagsIn(value)) {
      const facet = facets.get(tagKey(tag)) ?? { value: tag, count: 0, oldest: since };
      facets.set(tagKey(tag), facet);
      facet.count += count;
      if (since < facet.oldest) Object.assign(facet, { value: tag, oldest: since });
    }
  });
  return [...facets.values()].map(({ value, count }) => ({ value, count })).sort(mostFirst);
}

/** How many of the clips each month has, by the days of this machine's zone; the newest first. */
export function countMonths(
  columns: Columns,
  numbers: Uint32Array,
  field: 'clipped' | 'published',
): FacetCount[] {
  if (numbers.length === 0) return [];
  const { flags, offset } = columns.arrays;
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
      dayOnly && field === 'published' && !Number.isNaN(columns.published(number))
        ? stated.monthOf(time + (offset[number] as number) * QUARTER_MS)
        : local.monthOf(time);
    counts.set(month, (counts.get(month) ?? 0) + 1);
  });
  return [...counts]
    .sort(([a], [b]) => b - a)
    .map(([month, count]) => ({ value: monthText(month), count }));
}
