import { tagKey } from '../../clip/tag.ts';
import type { FacetCount } from '../clip-query.ts';
import { mostFirst } from '../facets.ts';
import { type Columns, type Origin, originIn, tagsIn } from '../indexing/columns.ts';
import { HAS } from '../indexing/flags.ts';
import { DAY_MS } from './day-range.ts';
import { MonthTable, monthText } from './month-table.ts';
import { timeOf } from './order-numbers.ts';

const QUARTER_MS = 900_000;

/** How many of the clips each source has. */
export function countSources(columns: Columns, numbers: Uint32Array): FacetCount[] {
  return countOrigins(columns, numbers, ({ source }) => source);
}

/** How many of the clips were read on each site, by its name, or by its host where it has none. */
export function countSites(columns: Columns, numbers: Uint32Array): FacetCount[] {
  const sites = countOrigins(
    columns,
    numbers,
    ({ site }) => site.split('\n').find((part) => part !== '') ?? '',
  );
  return sites.filter(({ value }) => value !== '');
}

function countOrigins(
  columns: Columns,
  numbers: Uint32Array,
  nameOf: (origin: Origin) => string,
): FacetCount[] {
  const { values } = columns.origin;
  const { origin } = columns.arrays;
  const counts = new Uint32Array(values.length);
  for (const number of numbers) {
    const place = origin[number] as number;
    counts[place] = (counts[place] as number) + 1;
  }
  const facets = new Map<string, number>();
  values.forEach((own, place) => {
    const value = nameOf(originIn(own));
    const count = counts[place] ?? 0;
    if (count > 0) facets.set(value, (facets.get(value) ?? 0) + count);
  });
  return [...facets].map(([value, count]) => ({ value, count })).sort(mostFirst);
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
  const { flags, offset } = columns.arrays;
  let [from, to] = [Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY];
  for (const number of numbers) {
    const time = timeOf(columns, field, number);
    from = Math.min(from, time);
    to = Math.max(to, time);
  }
  if (from > to) return [];
  // A day that a page gave without a time is that day wherever it is read, up to a day away from here.
  const local = new MonthTable(from - DAY_MS, to + DAY_MS, 'local');
  const stated = new MonthTable(from - DAY_MS, to + DAY_MS, 'utc');

  const first = Math.min(local.first, stated.first);
  const counts = new Uint32Array(Math.max(local.last, stated.last) - first + 1);
  for (const number of numbers) {
    const time = timeOf(columns, field, number);
    const dayOnly = ((flags[number] as number) & HAS.dayOnly) !== 0;
    const month =
      dayOnly && field === 'published' && !Number.isNaN(columns.published(number))
        ? stated.monthOf(time + (offset[number] as number) * QUARTER_MS)
        : local.monthOf(time);
    counts[month - first] = (counts[month - first] as number) + 1;
  }
  return Array.from(counts, (count, at) => ({ value: monthText(first + at), count }))
    .filter(({ count }) => count > 0)
    .reverse();
}
