import type { FirstClips } from '../search/clip-index.ts';
import type { ClipQuery, FoundClips } from '../search/clip-query.ts';
import { IndexDamaged } from '../search/indexing/index-damaged.ts';
import { search } from '../search/search.ts';
import { clipIndexOf } from './clip-index-of.ts';
import { clipStore } from './clip-store.ts';
import { rebuildIndex } from './keep-library-index.ts';
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
  const found = await byIndex(library, signal, () => clipIndexOf(library).find(query, signal));
  return found ?? search(clipStore(library), query, signal);
}

/** The first clips of what `findClips` finds, as soon as they are known, and how many there are about. */
export async function findFirst(
  library: Library,
  query: ClipQuery,
  limit: number,
  signal?: AbortSignal,
): Promise<FirstClips> {
  const first = await byIndex(library, signal, () =>
    clipIndexOf(library).first(query, limit, signal),
  );
  if (first) return first;
  const { ids } = await search(clipStore(library), query, signal);
  return { ids: ids.slice(0, limit), atLeast: ids.length, atMost: ids.length };
}

/** What the index answers; `null` where there is none, or none that is whole: that one is built anew. */
async function byIndex<T>(
  library: Library,
  signal: AbortSignal | undefined,
  ask: () => Promise<T | null>,
): Promise<T | null> {
  signal?.throwIfAborted();
  try {
    // The index is read past Dexie: this tells a live query when it has changed.
    const observed = library.indexChanges.limit(1).primaryKeys();
    const [found] = await Promise.all([ask(), observed]);
    return found;
  } catch (error) {
    if (!(error instanceof IndexDamaged)) throw error;
    rebuildIndex(library).catch((reason: unknown) => reportError(reason));
    return null;
  }
}
