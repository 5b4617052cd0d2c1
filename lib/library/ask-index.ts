import type { ClipIndex } from '../search/clip-index.ts';
import { IndexDamaged } from '../search/indexing/index-damaged.ts';
import { clipIndexOf } from './clip-index-of.ts';
import type { Library } from './library.ts';

/**
 * What the search index answers; `null` where there is none, or none that is whole: that one is built anew
 * in the background. Within a live query it is asked again when the index has changed.
 */
export async function askIndex<T>(
  library: Library,
  signal: AbortSignal | undefined,
  ask: (index: ClipIndex) => Promise<T | null>,
): Promise<T | null> {
  signal?.throwIfAborted();
  try {
    // The index is read past Dexie: this tells a live query when it has changed.
    const observed = library.indexChanges.limit(1).primaryKeys();
    const [found] = await Promise.all([ask(clipIndexOf(library)), observed]);
    return found;
  } catch (error) {
    if (!(error instanceof IndexDamaged)) throw error;
    rebuild(library).catch((reason: unknown) => reportError(reason));
    return null;
  }
}

/** What writes an index is loaded where one is to be written. */
async function rebuild(library: Library): Promise<void> {
  const { rebuildIndex } = await import('./keep-library-index.ts');
  await rebuildIndex(library);
}
