import type { FirstClips } from '../search/clip-index.ts';
import type { ClipQuery, FoundClips } from '../search/clip-query.ts';
import { search } from '../search/search.ts';
import { askIndex } from './ask-index.ts';
import { clipStore } from './clip-store.ts';
import type { Library } from './library.ts';

/**
 * Answers a query over the library: by the index, or by reading everything while there is none. Rejects
 * with the signal's reason when it is aborted.
 */
export async function findClips(
  library: Library,
  query: ClipQuery,
  signal?: AbortSignal,
): Promise<FoundClips> {
  const asked = inScripts(library, query);
  const found = await askIndex(library, signal, (index) => index.find(asked, signal));
  return found ?? search(clipStore(library), asked, signal);
}

/** The first clips of what `findClips` finds, as soon as they are known, and how many there are about. */
export async function findFirst(
  library: Library,
  query: ClipQuery,
  limit: number,
  signal?: AbortSignal,
): Promise<FirstClips> {
  const asked = inScripts(library, query);
  const first = await askIndex(library, signal, (index) => index.first(asked, limit, signal));
  if (first) return first;
  const { ids } = await search(clipStore(library), asked, signal);
  return { ids: ids.slice(0, limit), atLeast: ids.length, atMost: ids.length };
}

/** A query that finds words in both Chinese scripts, where that is wanted of the library. */
function inScripts({ variants }: Library, query: ClipQuery): ClipQuery {
  return variants ? { ...query, variants } : query;
}
