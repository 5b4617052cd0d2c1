import type { ClipIndex } from '../../search/clip-index.ts';
import { IndexDamaged } from '../../search/indexing/index-damaged.ts';
import type { Library } from '../library.ts';
import { clipIndexOf } from './clip-index-of.ts';

/**
 * What the search index answers; `null` where there is none, or none that is whole: that one is built anew
 * in the background. It is read past Dexie: a live query is to `watchIndex` besides.
 */
export async function askIndex<T>(
  library: Library,
  signal: AbortSignal | undefined,
  ask: (index: ClipIndex) => Promise<T | null>,
): Promise<T | null> {
  signal?.throwIfAborted();
  try {
    return await ask(clipIndexOf(library));
  } catch (error) {
    if (!(error instanceof IndexDamaged)) throw error;
    // Every query of that moment finds the same damage.
    library.rebuilding ??= rebuild(library);
    return null;
  }
}

/**
 * Within a live query, before it awaits anything else: lets it run again when the index has changed. All
 * changes are counted, a few dozen: of a query with a limit, Dexie watches only as far as its last row.
 */
export async function watchIndex(library: Library): Promise<void> {
  await library.indexChanges.count();
}

/** What writes an index is loaded where one is to be written. */
async function rebuild(library: Library): Promise<void> {
  try {
    const { rebuildIndex } = await import('./keep-library-index.ts');
    await rebuildIndex(library);
  } catch (error) {
    reportError(error);
  } finally {
    library.rebuilding = null;
  }
}
