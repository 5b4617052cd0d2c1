import { ClipSet } from '../index/clip-set.ts';
import type { Columns } from '../index/columns.ts';
import { type Flags, HAS } from '../index/flags.ts';
import type { ValueField } from '../query/query-node.ts';
import { type DayRange, inDays, ownDayOf } from './day-range.ts';

/** The clips whose value of a column passes. */
export function withValue(
  columns: Columns,
  field: ValueField,
  passes: (value: string) => boolean,
): ClipSet {
  const set = new ClipSet(columns.size);
  const places = columns[field].test(passes);
  if (field === 'tag') {
    for (const [number, tags] of columns.tags) {
      if (tags.some((tag) => places[tag] === 1)) set.add(number);
    }
    return set;
  }
  if (!places.includes(1)) return set;
  const column = columns.arrays[field];
  for (let number = 0; number < columns.size; number++) {
    if (places[column[number] as number] === 1) set.add(number);
  }
  return set;
}

/** The clips that have any tag. */
export function withTags(columns: Columns): ClipSet {
  const set = new ClipSet(columns.size);
  for (const number of columns.tags.keys()) set.add(number);
  return set;
}

/** The clips that have all of the flags. */
export function withFlags(columns: Columns, wanted: Flags): ClipSet {
  const set = new ClipSet(columns.size);
  const { flags } = columns.arrays;
  for (let number = 0; number < columns.size; number++) {
    if (((flags[number] as number) & wanted) === wanted) set.add(number);
  }
  return set;
}

/** The clips whose date is in the range. */
export function withinDays(
  columns: Columns,
  field: 'clipped' | 'published',
  range: DayRange,
): ClipSet {
  const set = new ClipSet(columns.size);
  const { clipped, published, offset, flags } = columns.arrays;
  for (let number = 0; number < columns.size; number++) {
    const stated = published[number] as number;
    if (field === 'clipped' || Number.isNaN(stated)) {
      if (inDays(range, clipped[number] as number, null)) set.add(number);
      continue;
    }
    const dayOnly = ((flags[number] as number) & HAS.dayOnly) !== 0;
    const ownDay = dayOnly ? ownDayOf(stated, (offset[number] as number) * 15) : null;
    if (inDays(range, stated, ownDay)) set.add(number);
  }
  return set;
}
