import { useEffect, useState } from 'preact/hooks';

/**
 * What `load` gives, once it is there: for parts of a page that its first screen does not need. `load` is a
 * function that stays the same, or `null` while nothing is wanted yet.
 */
export function useLoaded<T>(load: (() => Promise<T>) | null): T | null {
  const [loaded, setLoaded] = useState<{ what: T } | null>(null);
  useEffect(() => {
    if (!load || loaded) return;
    load().then(
      (what) => setLoaded({ what }),
      (reason: unknown) => reportError(reason),
    );
  }, [load, loaded]);
  return loaded?.what ?? null;
}
