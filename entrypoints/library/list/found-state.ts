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
  /** How many there are about, while texts are read to count them; `null`: that is not known yet. */
  about: number | null;
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

/**
 * Milliseconds until the first rows are read and drawn, and between two keystrokes of someone who is typing: what
 * takes long would be in the way until then, and perhaps in vain.
 */
const BEFORE_MORE = 100;

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

  /** The answer so far, for as long as it is no more than the first rows. */
  const firstRows = (asked: ClipQuery): Answer | null => {
    const first = answer.peek();
    return first?.query === asked && !first.whole ? first : null;
  };

  /**
   * A list that is there already stays until the next one is whole: it is being scrolled. Says whether the
   * counts are known to be quick: no text has to be read for them.
   */
  async function answerFirst(asked: ClipQuery, overtaken: AbortSignal): Promise<boolean> {
    if (answer.peek()?.query === asked) return true;
    const { scanned, ...first } = await findFirst(library, asked, FIRST, overtaken);
    overtaken.throwIfAborted();
    answer.value = { query: asked, whole: false, about: null, ...first };
    return first.atLeast === first.atMost && !scanned;
  }

  /** The counts of a list that is there already come with its rows. */
  function answerCounts(asked: ClipQuery, total: number, counts: Facets): void {
    facets.value = counts;
    const first = firstRows(asked);
    if (!first) return;
    answer.value = { ...first, atLeast: total, atMost: total };
    busy.value = false;
  }

  async function answerAll(asked: ClipQuery, overtaken: AbortSignal): Promise<FoundClips> {
    const before = answer.peek()?.query ?? asked;
    const typed = before.text !== asked.text;
    const pauseBeforeMore = async () => {
      const first = firstRows(asked);
      const hasMore = first !== null && first.ids.length < first.atMost;
      if (typed || hasMore) await pause(BEFORE_MORE, overtaken);
    };
    const quick = await answerFirst(asked, overtaken);
    if (!quick) await pauseBeforeMore();
    return findClips(library, asked, overtaken, {
      estimated(about) {
        const first = firstRows(asked);
        if (first && !overtaken.aborted) answer.value = { ...first, about };
      },
      async counted(total, counts) {
        if (overtaken.aborted) return;
        answerCounts(asked, total, counts);
        if (quick) await pauseBeforeMore();
      },
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
        answer.value = { query: asked, ids, whole: true, atLeast, atMost, about: null };
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
