import { useEffect, useState } from 'preact/hooks';
import type { Library } from '../../../lib/library/library.ts';
import type { OptionsState } from '../options-state.ts';
import { MirrorOptions } from './MirrorOptions.tsx';
import { createMirror, type Mirror } from './mirror-state.ts';

/** The folder mirror of a library, as long as it is on the page. Loaded after what is seen first. */
export function MirrorSection({ library, state }: { library: Library; state: OptionsState }) {
  const [mirror, setMirror] = useState<Mirror | null>(null);
  useEffect(() => {
    const left = new AbortController();
    setMirror(createMirror(library, left.signal));
    return () => left.abort();
  }, [library]);
  return mirror && <MirrorOptions mirror={mirror} settings={state.settings.value} />;
}
