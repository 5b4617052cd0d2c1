import { MOST_FRESH } from '../../search/indexing/keep-index.ts';
import type { Library } from '../library.ts';
import { live } from '../live.ts';
import { keepLibraryIndex } from './keep-library-index.ts';

/**
 * Keeps the search index of the library up to date from now on: at once, and whenever many clips are fresh,
 * whichever page or worker saved them. May run in several of ours at a time: one of them does the work.
 */
export function keepIndexCurrent(library: Library, stopped?: AbortSignal): void {
  const keep = () => {
    keepLibraryIndex(library, stopped).catch((reason: unknown) => reportError(reason));
  };
  keep();
  const stop = live(
    () => library.indexChanges.count(),
    (fresh) => {
      if (fresh >= MOST_FRESH) keep();
    },
  );
  stopped?.addEventListener('abort', stop);
}
