import type { FacetCount } from '../clip-query.ts';
import { mostFirst } from '../facets.ts';
import type { Columns } from '../indexing/columns.ts';

/** How many of the clips were read on each site, by its name, or by its host where it has none. */
export function countSites(columns: Columns, numbers: Uint32Array): FacetCount[] {
  const { values } = columns.site;
  const { site } = columns.arrays;
  const counts = new Uint32Array(values.length);
  for (const number of numbers) {
    const place = site[number] as number;
    counts[place] = (counts[place] as number) + 1;
  }
  const sites = new Map<string, number>();
  values.forEach((value, place) => {
    const name = value.split('\n').find((part) => part !== '');
    const count = counts[place] ?? 0;
    if (name && count > 0) sites.set(name, (sites.get(name) ?? 0) + count);
  });
  return [...sites].map(([value, count]) => ({ value, count })).sort(mostFirst);
}
