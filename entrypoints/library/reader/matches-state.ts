import { computed, effect, type ReadonlySignal, signal } from '@preact/signals';
import type { ClipQuery } from '../../../lib/search/clip-query.ts';
import { queryWords } from '../../../lib/search/query-words.ts';
import type { SoughtWord } from '../../../lib/text/sought-word.ts';

/** Going through the places where the words of the search stand in the open article. */
export interface Matches {
  /** The words that are marked. */
  words: ReadonlySignal<readonly SoughtWord[]>;
  count: ReadonlySignal<number>;
  /** The one that was stepped to; -1: none yet. */
  at: ReadonlySignal<number>;
  /** The article that is shown has so many. */
  counted(count: number): void;
  /** To the next or the one before, round at the ends; `false`: there is none. */
  step(by: 1 | -1): boolean;
}

/** Begins anew with every clip and every search, until `stopped`. */
export function createMatches(
  clipId: ReadonlySignal<string | null>,
  query: ReadonlySignal<Pick<ClipQuery, 'text' | 'variants'>>,
  stopped: AbortSignal,
): Matches {
  const count = signal(0);
  const at = signal(-1);
  const words = computed(() => queryWords(query.value.text, query.value.variants));
  const dispose = effect(() => {
    if (clipId.value === null || words.value.length === 0) count.value = 0;
    at.value = -1;
  });
  stopped.addEventListener('abort', dispose);
  return {
    words,
    count,
    at,
    counted(matches) {
      count.value = matches;
      if (at.peek() >= matches) at.value = -1;
    },
    step(by) {
      const total = count.peek();
      if (total === 0) return false;
      const from = at.peek() < 0 && by < 0 ? 0 : at.peek();
      at.value = (from + by + total) % total;
      return true;
    },
  };
}
