import { type ReadonlySignal, signal } from '@preact/signals';
import { countClips } from '../../lib/library/count-clips.ts';
import type { Library } from '../../lib/library/library.ts';
import { live } from '../../lib/library/live.ts';
import { allTags } from '../../lib/library/tags.ts';

/** What the page shows of the whole library, whatever is listed. */
export interface LibraryCounts {
  /** Clips, and those in the trash; `null`: not counted yet. */
  clips: ReadonlySignal<{ clips: number; trash: number } | null>;
  /** Tags in use, most used first. */
  tags: ReadonlySignal<string[]>;
}

/** Follows the library until `stopped`. */
export function createLibraryCounts(library: Library, stopped: AbortSignal): LibraryCounts {
  const clips = signal<{ clips: number; trash: number } | null>(null);
  const tags = signal<string[]>([]);
  const stops = [
    live(
      () => countClips(library),
      (counts) => {
        clips.value = counts;
      },
    ),
    live(
      () => allTags(library),
      (counts) => {
        tags.value = counts.map(({ value }) => value);
      },
    ),
  ];
  for (const stop of stops) stopped.addEventListener('abort', stop);
  return { clips, tags };
}
