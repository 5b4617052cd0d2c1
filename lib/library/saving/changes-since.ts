import type { Clip } from '../../clip/clip.ts';
import { sameValue } from '../clips/same-value.ts';

/** The fields of a row that are not what they were. */
export function changesSince(before: Clip, now: Clip): Partial<Clip> {
  const fields = Object.keys(now) as (keyof Clip)[];
  return Object.fromEntries(
    fields
      .filter((field) => !sameValue(before[field], now[field]))
      .map((field) => [field, now[field]]),
  );
}
