import { forgetIndex } from '../../search/indexing/build-index.ts';
import { IndexDamaged } from '../../search/indexing/index-damaged.ts';
import { keepIndex } from '../../search/indexing/keep-index.ts';
import type { Library } from '../library.ts';
import { libraryIndex } from './library-index.ts';

/**
 * Does all that is due to the search index of the library: to be called when a process starts, and after
 * clips were saved. Does nothing where another page or worker is at it. Stops between two steps when the
 * signal aborts; a worker that is killed loses at most the step it was at. A damaged index is built anew.
 */
export async function keepLibraryIndex(library: Library, signal?: AbortSignal): Promise<void> {
  await alone(library, { ifAvailable: true }, async () => {
    const writer = libraryIndex(library);
    try {
      await keepIndex(writer, signal);
    } catch (error) {
      if (!(error instanceof IndexDamaged)) throw error;
      await forgetIndex(writer);
      await keepIndex(writer, signal);
    }
  });
}

/** Throws the index away and builds it anew. Meanwhile clips are found by reading everything. */
export async function rebuildIndex(library: Library): Promise<void> {
  await alone(library, {}, async () => {
    const writer = libraryIndex(library);
    await forgetIndex(writer);
    await keepIndex(writer);
  });
}

/** One at a time among all pages and workers of ours. */
async function alone(
  library: Library,
  options: LockOptions,
  work: () => Promise<void>,
): Promise<void> {
  await navigator.locks.request(`index of ${library.name}`, options, async (lock) => {
    if (lock) await work();
  });
}
