import { effect, type ReadonlySignal, signal } from '@preact/signals';
import { findClips } from '../../lib/library/find-clips.ts';
import type { Library } from '../../lib/library/library.ts';
import { live } from '../../lib/library/live.ts';
import type { ClipQuery, FoundClips } from '../../lib/search/clip-query.ts';

/** A query and what the library has to it. */
export interface Answer {
  query: ClipQuery;
  found: FoundClips;
}

/** What the library has to a query, and goes on having while clips come and go. */
export interface Found {
  /** The newest answer, also while another is being looked for; `null` until the first one. */
  answer: ReadonlySignal<Answer | null>;
  /** A query was put and is not answered yet. */
  busy: ReadonlySignal<boolean>;
  failure: ReadonlySignal<unknown>;
}

/** Answers `query` whenever it or the library changes; a query that is overtaken is aborted. */
export function createFound(
  library: Library,
  query: ReadonlySignal<ClipQuery>,
  stopped: AbortSignal,
): Found {
  const answer = signal<Answer | null>(null);
  const busy = signal(true);
  const failure = signal<unknown>(null);

  const dispose = effect(() => {
    const asked = query.value;
    busy.value = true;
    return live(
      (overtaken) => findClips(library, asked, overtaken),
      (found) => {
        answer.value = { query: asked, found };
        busy.value = false;
        failure.value = null;
      },
      (error) => {
        busy.value = false;
        failure.value = error;
      },
    );
  });
  stopped.addEventListener('abort', dispose);
  return { answer, busy, failure };
}
