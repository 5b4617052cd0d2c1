import { computed, type ReadonlySignal, signal } from '@preact/signals';
import { countClips } from '../../../lib/library/clips/count-clips.ts';
import type { Library } from '../../../lib/library/library.ts';
import { live } from '../../../lib/library/live.ts';
import { libraryValues } from '../../../lib/library/search/library-values.ts';
import type { KnownValues } from '../../../lib/search/query/suggest.ts';

/** What the page shows of the whole library, whatever is listed. */
export interface LibraryCounts {
  /** Clips, and those in the trash; `null`: not counted yet. */
  clips: ReadonlySignal<{ clips: number; trash: number } | null>;
  /** Its sources, tags and sites, most used first. */
  values: ReadonlySignal<KnownValues>;
  /** The tags of these. */
  tags: ReadonlySignal<string[]>;
}

/** Follows the library until `stopped`. */
export function createLibraryCounts(library: Library, stopped: AbortSignal): LibraryCounts {
  const clips = signal<{ clips: number; trash: number } | null>(null);
  const values = signal<KnownValues>({ sources: [], tags: [], sites: [] });
  const stops = [
    live(
      () => countClips(library),
      (counts) => {
        clips.value = counts;
      },
    ),
    live(
      (overtaken) => libraryValues(library, overtaken),
      (known) => {
        values.value = known;
      },
    ),
  ];
  for (const stop of stops) stopped.addEventListener('abort', stop);
  return { clips, values, tags: computed(() => values.value.tags.map(({ value }) => value)) };
}
