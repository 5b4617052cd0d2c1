import type { Clip } from '../clip/clip.ts';
import { tagKey } from '../clip/tag.ts';
import type { FacetCount } from './clip-query.ts';

/** How often each value occurs, most often first, then by value. */
export function countValues(values: Iterable<string>): FacetCount[] {
  const counts = new Map<string, number>();
  for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1);
  return [...counts].map(([value, count]) => ({ value, count })).sort(mostFirst);
}

/** How often each tag occurs, in any case, spelled as the oldest of the clips has it. */
export function countTags(clips: Pick<Clip, 'id' | 'tags'>[]): FacetCount[] {
  const facets = new Map<string, FacetCount & { id: string }>();
  for (const { id, tags } of clips) {
    for (const tag of tags) {
      const facet = facets.get(tagKey(tag)) ?? { value: tag, count: 0, id };
      facets.set(tagKey(tag), facet);
      facet.count += 1;
      if (id < facet.id) Object.assign(facet, { value: tag, id });
    }
  }
  return [...facets.values()].map(({ value, count }) => ({ value, count })).sort(mostFirst);
}

/** Higher counts first, then by value. */
export function mostFirst(a: FacetCount, b: FacetCount): number {
  return b.count - a.count || (a.value < b.value ? -1 : 1);
}
