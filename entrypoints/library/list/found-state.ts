import { effect, type ReadonlySignal, signal } from '@preact/signals';
import type { Library } from '../../../lib/library/library.ts';
import { live } from '../../../lib/library/live.ts';
import { watchIndex } from '../../../lib/library/search/ask-index.ts';
import { findClips, findFirst } from '../../../lib/library/search/find-clips.ts';
import type { ClipQuery, Facets, FoundClips } from '../../../lib/search/clip-query.ts';

/** A query and what the library has to it. */
export interface Answer {
  query: ClipQuery;
  /** All of them, in order; only the first ones until the answer is `whole`. */
  ids: readonly string[];
  whole: boolean;
  /** How many clips match: at least and at most. Both are the same once they are counted. */
  atLeast: number;
  atMost: number;
}

/** What the library has to a query, and goes on having while clips come and go. */
export interface Found {
  /** The newest answer, also while another is being looked for; `null` until the first one. */
  answer: ReadonlySignal<Answer | null>;
  /** Of the newest answer that is counted. */
  facets: ReadonlySignal<Facets | null>;
  /** A query was put, and its first clips and counts are not there yet. */
  busy: ReadonlySignal<boolean>;
  failure: ReadonlySignal<unknown>;
}

/** Rows of the first screen, and a few more. */
const FIRST = 40;

/** Milliseconds between two keystrokes of someone who is typing: counting would be in vain, and in the way. */
const TYPING = 100;

/**
 * Answers `query` whenever it or the library changes: the first screen as soon as it is known, then the
 * counts, then all ids. A query that is overtaken is aborted.
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

  /** The counts of a list that is there already come with its rows. */
  function answerCounts(asked: ClipQuery, total: number, counts: Facets): void {
    facets.value = counts;
    const first = answer.peek();
    if (first?.query !== asked || first.whole) return;
    answer.value = { ...first, atLeast: total, atMost: total };
    busy.value = false;
  }

  async function answerAll(asked: ClipQuery, overtaken: AbortSignal): Promise<FoundClips> {
    await answerFirst(asked, overtaken);
    return findClips(library, asked, overtaken, (total, counts) => {
      if (!overtaken.aborted) answerCounts(asked, total, counts);
    });
  }

  const dispose = effect(() => {
    const asked = query.value;
    busy.value = true;
    return live(
      async (overtaken) => {
        const [found] = await Promise.all([answerAll(asked, overtaken), watchIndex(library)]);
        return found;
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
