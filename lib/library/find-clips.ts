import type { ClipQuery, FoundClips } from '../search/clip-query.ts';
import { search } from '../search/search.ts';
import { clipStore } from './clip-store.ts';
import type { Library } from './library.ts';

/** Answers a query over the library. Rejects with the signal's reason when it is aborted. */
export async function findClips(
  library: Library,
  query: ClipQuery,
  signal?: AbortSignal,
): Promise<FoundClips> {
  return search(clipStore(library), query, signal);
}
