import { effect, type ReadonlySignal, signal } from '@preact/signals';
import { findClips, findFirst } from '../../lib/library/find-clips.ts';
import type { Library } from '../../lib/library/library.ts';
import { live } from '../../lib/library/live.ts';
import type { ClipQuery, FoundClips } from '../../lib/search/clip-query.ts';

/** What a query could be narrowed down by. */
export type Facets = Omit<FoundClips, 'ids'>;

/** A query and what the library has to it. */
export interface Answer {
  query: ClipQuery;
  /** All of them, in order; only the first ones until the answer is `whole`. */
  ids: readonly string[];
  whole: boolean;
  /** How many clips match: at least and at most. Both are the same when the answer is whole. */
  atLeast: number;
  atMost: number;
}

/** What the library has to a query, and goes on having while clips come and go. */
export interface Found {
  /** The newest answer, also while another is being looked for; `null` until the first one. */
  answer: ReadonlySignal<Answer | null>;
  /** Of the newest whole answer. */
  facets: ReadonlySignal<Facets | null>;
  /** A query was put and is not wholly answered yet. */
  busy: ReadonlySignal<boolean>;
  failure: ReadonlySignal<unknown>;
}

/** Rows of the first screen, and a few more. */
const FIRST = 40;

/** Milliseconds between two keystrokes of someone who is typing: counting would be in vain, and in the way. */
const TYPING = 100;

/**
 * Answers `query` whenever it or the library changes: the first screen as soon as it is known, then
 * everything with its counts. A query that is overtaken is aborted.
 */
export function createFound(
  library: Library,
  query: ReadonlySignal<ClipQuery>,
  stopped: AbortSignal,
): Found {
  const answer = signal<Answer | null>(null);
  const facets = signal<Facets | null>(null);
  const busy = signal(true);
  const failure = signal<unknown>(null);

  /** A list that is there already stays until the next one is whole: it is being scrolled. */
  async function answerFirst(asked: ClipQuery, overtaken: AbortSignal): Promise<void> {
    const before = answer.peek();
    if (before?.query === asked) return;
    const first = await findFirst(library, asked, FIRST, overtaken);
    overtaken.throwIfAborted();
    answer.value = { query: asked, whole: false, ...first };
    if (before && before.query.text !== asked.text) await pause(TYPING, overtaken);
  }

  const dispose = effect(() => {
    const asked = query.value;
    busy.value = true;
    return live(
      async (overtaken) => {
        await answerFirst(asked, overtaken);
        return findClips(library, asked, overtaken);
      },
      ({ ids, ...counts }) => {
        const [atLeast, atMost] = [ids.length, ids.length];
        answer.value = { query: asked, ids, whole: true, atLeast, atMost };
        facets.value = counts;
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
  return { answer, facets, busy, failure };
}

/** Rejects with the signal's reason when it aborts. */
function pause(milliseconds: number, signal: AbortSignal): Promise<void> {
  return new Promise((resolve, reject) => {
    const timer = setTimeout(resolve, milliseconds);
    signal.addEventListener('abort', () => {
      clearTimeout(timer);
      reject(signal.reason);
    });
  });
}
