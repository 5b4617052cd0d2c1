import type { Clip } from '../clip/clip.ts';
import { tagKey } from '../clip/tag.ts';
import type { FacetCount } from './clip-query.ts';

/** How often each value occurs, most often first, then by value. */
export function countValues(values: Iterable<string>): FacetCount[] {
  const counts = new Map<string, number>();
  for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1);
  return [...counts]
    .map(([value, count]) => ({ value, count }))
    .sort((a, b) => b.count - a.count || (a.value < b.value ? -1 : 1));
}

/** Tags that differ in case only count as one, spelled as the oldest clip has it. */
export function countTags(clips: Pick<Clip, 'id' | 'tags'>[]): FacetCount[] {
  const spellings = new Map<string, string>();
  for (const clip of clips.toSorted((a, b) => (a.id < b.id ? -1 : 1))) {
    for (const tag of clip.tags) {
      if (!spellings.has(tagKey(tag))) spellings.set(tagKey(tag), tag);
    }
  }
  const keys = clips.flatMap(({ tags }) => tags.map(tagKey));
  return countValues(keys.map((key) => spellings.get(key) ?? key));
}
