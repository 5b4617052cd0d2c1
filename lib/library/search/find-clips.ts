import type { FirstClips } from '../../search/clip-index.ts';
import type { ClipQuery, FindProgress, FoundClips } from '../../search/clip-query.ts';
import { search } from '../../search/search.ts';
import type { Library } from '../library.ts';
import { askIndex } from './ask-index.ts';
import { clipStore } from './clip-store.ts';

/**
 * Answers a query over the library: by the index, or by reading everything while there is none. `progress` is
 * told the total and the facets as soon as they are known: ids of 100,000 clips take ten times as long.
 * Rejects with the signal's reason when it is aborted. A live query is to `watchIndex` besides.
 */
export async function findClips(
  library: Library,
  query: ClipQuery,
  signal?: AbortSignal,
  progress?: FindProgress,
): Promise<FoundClips> {
  const found = await askIndex(library, signal, (index) => index.find(query, signal, progress));
  return found ?? search(clipStore(library), query, signal);
}

/** The first clips of what `findClips` finds, as soon as they are known, and how many there are about. */
export async function findFirst(
  library: Library,
  query: ClipQuery,
  limit: number,
  signal?: AbortSignal,
): Promise<FirstClips> {
  const first = await askIndex(library, signal, (index) => index.first(query, limit, signal));
  if (first) return first;
  const { ids } = await search(clipStore(library), query, signal);
  return { ids: ids.slice(0, limit), atLeast: ids.length, atMost: ids.length, scanned: true };
}
