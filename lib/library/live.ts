import { liveQuery } from 'dexie';

/**
 * Runs a query over the library now, and again whenever what it read has changed, here or in another page
 * or worker of ours. `query` gets a signal that aborts when a newer run replaces this one, or at `stop`.
 * Without `error`, a failure is reported as any uncaught one. Returns `stop`.
 */
export function live<T>(
  query: (signal: AbortSignal) => Promise<T>,
  next: (value: T) => void,
  error: (reason: unknown) => void = reportError,
): () => void {
  const runs = { current: new AbortController() };
  const subscription = liveQuery(() => {
    runs.current.abort();
    runs.current = new AbortController();
    return query(runs.current.signal);
  }).subscribe({ next, error });
  return () => {
    subscription.unsubscribe();
    runs.current.abort();
  };
}
