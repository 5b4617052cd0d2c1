import { liveQuery } from 'dexie';
import { storageError } from './storage-error.ts';

/**
 * Runs a query over the library now, and again whenever what it read has changed, here or in another page
 * or worker of ours; after a failure too. `query` gets a signal that aborts when a newer run replaces this
 * one, or at `stop`. Without `error`, a failure is reported as any uncaught one. Returns `stop`.
 */
export function live<T>(
  query: (signal: AbortSignal) => Promise<T>,
  next: (value: T) => void,
  error: (reason: unknown) => void = (reason) => reportError(reason),
): () => void {
  const runs = { newest: new AbortController() };
  // A run tells its outcome instead of rejecting: Dexie would not watch what a failed run had read.
  const subscription = liveQuery(async () => {
    runs.newest.abort();
    runs.newest = new AbortController();
    try {
      const value = await query(runs.newest.signal);
      return () => next(value);
    } catch (reason) {
      return () => error(storageError(reason));
    }
  }).subscribe((tell) => tell());
  return () => {
    subscription.unsubscribe();
    runs.newest.abort();
  };
}
