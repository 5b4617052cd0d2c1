import { ClipSet } from '../indexing/clip-set.ts';
import { type Columns, originIn, tagsIn } from '../indexing/columns.ts';
import { HAS } from '../indexing/flags.ts';
import type { ValueField } from '../query/query-node.ts';
import { type DayRange, inDays, ownDayOf } from './day-range.ts';

/** The clips whose value of a column passes. */
export function withValue(
  columns: Columns,
  field: ValueField,
  passes: (value: string) => boolean,
): ClipSet {
  const set = new ClipSet(columns.size);
  const { dictionary, column, test } =
    field === 'tag'
      ? {
          dictionary: columns.tags,
          column: columns.arrays.tags,
          test: (tags: string) => tagsIn(tags).some(passes),
        }
      : {
          dictionary: columns.origin,
          column: columns.arrays.origin,
          test: (origin: string) => passes(originIn(origin)[field]),
        };
  const places = dictionary.test(test);
  if (!places.includes(1)) return set;
  for (let number = 0; number < columns.size; number++) {
    if (places[column[number] as number] === 1) set.add(number);
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
  const { offset, flags } = columns.arrays;
  for (let number = 0; number < columns.size; number++) {
    const stated = field === 'clipped' ? Number.NaN : columns.published(number);
    if (Number.isNaN(stated)) {
      if (inDays(range, columns.clipped(number), null)) set.add(number);
      continue;
    }
    const dayOnly = ((flags[number] as number) & HAS.dayOnly) !== 0;
    const ownDay = dayOnly ? ownDayOf(stated, (offset[number] as number) * 15) : null;
    if (inDays(range, stated, ownDay)) set.add(number);
  }
  return set;
}
