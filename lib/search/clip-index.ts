import type { ClipQuery, FindProgress, FoundClips } from './clip-query.ts';
import { clipIdIn } from './indexing/clip-ref.ts';
import type { IndexStore, IndexView } from './indexing/index-store.ts';
import { readLists, type TermLists } from './indexing/read-lists.ts';
import { openSnapshot, type SearchedSegments, type Snapshot } from './indexing/snapshot.ts';
import { clipQueryNode } from './query/clip-query-node.ts';
import { allTexts, type QueryNode } from './query/query-node.ts';
import type { KnownValues } from './query/suggest.ts';
import { Candidates } from './run/candidates.ts';
import { countMonths, countSites, countSources, countTags } from './run/count-facets.ts';
import { idsOf } from './run/ids-of.ts';
import { type RankingWeights, WEIGHTS } from './run/ranking.ts';
import { refsOf } from './run/refs-of.ts';
import { relatedNumbers } from './run/related-numbers.ts';
import { verify } from './run/verify.ts';
import { needleTerms } from './terms/needle-terms.ts';

/** The best of a result, before all of it is known. */
export interface FirstClips {
  ids: string[];
  /** How many clips match: at least and at most. Both are the same where the index alone can tell. */
  atLeast: number;
  atMost: number;
  /** There is no index: all was read for it, and counting takes as long again. */
  scanned?: true;
}

/** Clips whose texts are read in one go when a whole result is verified: then a newer query may take over. */
const BATCH = 256;

/**
 * Finds clips by the index. Holds a snapshot between queries (`Snapshot`), nothing else. Where there is no
 * index to search in, both ways of asking answer `null`, and clips must be found by a scan. Both throw
 * `IndexDamaged`, and reject with the signal's reason.
 */
export class ClipIndex {
  readonly #store: IndexStore;
  readonly #weights: RankingWeights;
  #snapshot: Snapshot | null = null;

  constructor(store: IndexStore, weights = WEIGHTS) {
    this.#store = store;
    this.#weights = weights;
  }

  /** The first clips of a result, every one of them verified, all in one transaction. */
  async first(query: ClipQuery, limit: number, signal?: AbortSignal): Promise<FirstClips | null> {
    return this.#store.read(async (stored) => {
      const candidates = await this.#candidates(stored, query);
      if (!candidates) return null;
      const view = candidates.snapshot.kept.over(stored);
      const { may, must } = candidates.result();
      const shown: string[] = [];
      let looked = 0;
      // Most candidates match, so that one round is mostly enough.
      for (let wanted = limit; ; wanted = shown.length + moreOf(shown.length, looked, limit)) {
        signal?.throwIfAborted();
        const best = candidates.order.first(may, wanted);
        const next = best.slice(shown.length);
        looked += next.length;
        const refs = await refsOf(view, candidates.snapshot, next);
        const unsure = next.flatMap((number, at) =>
          must.has(number) ? [] : [{ number, ref: refs[at] ?? '' }],
        );
        const matching = new Set(await verify(view, candidates, unsure));
        next.forEach((number, at) => {
          if (must.has(number) || matching.has(number)) shown.push(clipIdIn(refs[at] ?? ''));
          else may.delete(number);
        });
        if (shown.length >= limit || best.length < wanted) break;
      }
      const atLeast = Math.max(must.count, shown.length);
      return { ids: shown.slice(0, limit), atLeast, atMost: may.count };
    });
  }

  /** The whole result, every clip of it verified, with its facets. */
  async find(
    query: ClipQuery,
    signal?: AbortSignal,
    progress: FindProgress = {},
  ): Promise<FoundClips | null> {
    const candidates = await this.#store.read((view) => this.#candidates(view, query));
    if (!candidates) return null;
    await this.#verifyAll(candidates, signal, progress);
    signal?.throwIfAborted();
    const { snapshot, order } = candidates;
    const { columns } = snapshot;
    const result = candidates.result().may;
    const facets = {
      sources: countSources(columns, candidates.inDays().numbers()),
      tags: countTags(columns, result.numbers()),
      months: countMonths(columns, candidates.inSources().numbers(), query.dateField),
    };
    await progress.counted?.(result.count, facets);
    signal?.throwIfAborted();
    const ids = await this.#store.read((view) => idsOf(view, snapshot, order.all(result)));
    return { ids, ...facets };
  }

  /** Settles what the index alone cannot tell. While texts are compared, the next are being read. */
  async #verifyAll(
    candidates: Candidates,
    signal: AbortSignal | undefined,
    { estimated }: FindProgress,
  ): Promise<void> {
    const batches = spread(candidates.unsure(), BATCH);
    const { kept } = candidates.snapshot;
    if (batches.length > 1) candidates.keepAnswers();
    const start = (batch: readonly number[] = []) => {
      const verifying = this.#store.read(async (stored) => {
        // A whole library of texts would leave nothing kept of what is looked at.
        const view = batches.length > 1 ? stored : kept.over(stored);
        const refs = await refsOf(view, candidates.snapshot, batch);
        const asked = batch.map((number, own) => ({ number, ref: refs[own] ?? '' }));
        return verify(view, candidates, asked);
      });
      // Nobody hears of it where the query is overtaken before.
      verifying.catch(() => undefined);
      return verifying;
    };
    let ahead = start(batches[0]);
    for (const [at, batch] of batches.entries()) {
      const current = ahead;
      ahead = start(batches[at + 1]);
      candidates.settle(batch, await current);
      signal?.throwIfAborted();
      if (at + 1 < batches.length) estimated?.(candidates.estimate());
    }
  }

  /** Clips that are about the same as one that there is, the nearest first. */
  async related(clipId: string, limit: number): Promise<string[] | null> {
    return this.#store.read(async (view) => {
      const snapshot = await this.#open(view);
      if (!snapshot) return null;
      const [document] = await view.documents([clipId]);
      if (!document) return [];
      // One more: the clip itself is mostly the first.
      const numbers = await relatedNumbers(view, snapshot, document, limit + 1);
      const ids = (await refsOf(view, snapshot, numbers)).map(clipIdIn);
      return ids.filter((id) => id !== clipId).slice(0, limit);
    });
  }

  /** The values that clips outside the trash have. */
  async values(): Promise<KnownValues | null> {
    const snapshot = await this.#store.read((view) => this.#open(view));
    if (!snapshot) return null;
    const { columns, live, trash } = snapshot;
    const numbers = live.copy().without(trash).numbers();
    return {
      sources: countSources(columns, numbers),
      tags: countTags(columns, numbers),
      sites: countSites(columns, numbers),
    };
  }

  async #open(
    view: IndexView,
    opened?: (segments: SearchedSegments) => void,
  ): Promise<Snapshot | null> {
    this.#snapshot = await openSnapshot(view, this.#snapshot, opened);
    return this.#snapshot;
  }

  async #candidates(view: IndexView, query: ClipQuery): Promise<Candidates | null> {
    const node = clipQueryNode(query);
    const asked: Promise<TermLists>[] = [];
    const ask = (segments: SearchedSegments) => {
      const lists = listsFor(view, segments, node);
      // Those of segments that are not searched in any more are heard by nobody.
      lists.catch(() => undefined);
      asked.push(lists);
    };
    // Mostly nothing has changed since the last query: lists are asked for before that is known.
    if (this.#snapshot) ask(this.#snapshot);
    const snapshot = await this.#open(view, ask);
    const lists = await asked.at(-1);
    if (!snapshot || !lists) return null;
    return new Candidates(snapshot, query, node, lists, this.#weights);
  }
}

/** Numbers in batches of so many, each spread over all of them: the first is a fair sample. */
function spread(numbers: Uint32Array, size: number): number[][] {
  const count = Math.ceil(numbers.length / size);
  const batches = Array.from({ length: count }, (): number[] => []);
  numbers.forEach((number, at) => void batches[at % count]?.push(number));
  return batches;
}

/** How many candidates to look at next, by how many of those looked at were shown; at most four times as many. */
function moreOf(shown: number, looked: number, limit: number): number {
  const share = Math.max(1, shown) / looked;
  return Math.min(4 * looked, Math.ceil((limit - shown) / share));
}

function listsFor(view: IndexView, { segments, kept }: SearchedSegments, node: QueryNode) {
  const needles = allTexts(node).map(({ needle, prefix, variants }) =>
    needleTerms(needle, prefix, variants),
  );
  return readLists(kept.over(view), segments, needles);
}
