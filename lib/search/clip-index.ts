import type { ClipQuery, FoundClips } from './clip-query.ts';
import type { IndexStore, IndexView } from './index/index-store.ts';
import { readLists } from './index/read-lists.ts';
import { openSnapshot, type Snapshot } from './index/snapshot.ts';
import { parseQuery } from './query/parse-query.ts';
import { allTexts, type QueryNode } from './query/query-node.ts';
import { Candidates } from './run/candidates.ts';
import { countMonths, countSources, countTags } from './run/count-facets.ts';
import { idsOf } from './run/ids-of.ts';
import { verify } from './run/verify.ts';
import { needleTerms } from './terms/needle-terms.ts';

/** The best of a result, before all of it is known. */
export interface FirstClips {
  ids: string[];
  /** How many clips match: at least and at most. Both are the same where the index alone can tell. */
  atLeast: number;
  atMost: number;
}

/**
 * Finds clips by the index. Holds a snapshot between queries (`Snapshot`), nothing else. Where there is no
 * index to search in, both ways of asking answer `null`, and clips must be found by a scan. Both throw
 * `IndexDamaged`, and reject with the signal's reason.
 */
export class ClipIndex {
  readonly #store: IndexStore;
  #snapshot: Snapshot | null = null;

  constructor(store: IndexStore) {
    this.#store = store;
  }

  /** The first clips of a result, verified, as soon as these are known. */
  async first(query: ClipQuery, limit: number, signal?: AbortSignal): Promise<FirstClips | null> {
    const candidates = await this.#candidates(query);
    signal?.throwIfAborted();
    if (!candidates) return null;
    const { may, must } = candidates.result();
    const ordered = candidates.order(may, query.order);
    const page: number[] = [];
    let doubtful = 0;
    for (let at = 0; at < ordered.length && page.length < limit; at += limit) {
      const batch = ordered.slice(at, at + limit);
      const unsure = batch.filter((number) => !must.has(number));
      const false_ = new Set(unsure);
      if (unsure.length > 0) {
        const matching = await verify(this.#store, candidates, unsure, signal);
        for (const number of matching) false_.delete(number);
      }
      doubtful += false_.size;
      page.push(...batch.filter((number) => !false_.has(number)));
    }
    const shown = page.slice(0, limit);
    const ids = await this.#store.read((view) => idsOf(view, candidates.snapshot, shown));
    const sure = must.count;
    const atMost = ordered.length - doubtful;
    return { ids, atLeast: Math.max(sure, shown.length), atMost };
  }

  /** The whole result, every clip of it verified, with its facets. */
  async find(query: ClipQuery, signal?: AbortSignal): Promise<FoundClips | null> {
    const candidates = await this.#candidates(query);
    signal?.throwIfAborted();
    if (!candidates) return null;
    const unsure = candidates.unsure();
    if (unsure.length > 0) {
      candidates.settle(unsure, await verify(this.#store, candidates, unsure, signal));
    }
    const { columns } = candidates.snapshot;
    const result = candidates.result().may.numbers();
    const ordered = candidates.order(candidates.result().may, query.order);
    const ids = await this.#store.read((view) => idsOf(view, candidates.snapshot, ordered));
    return {
      ids,
      sources: countSources(columns, candidates.inDays().numbers()),
      tags: countTags(columns, result),
      months: countMonths(columns, candidates.inSources().numbers(), query.dateField),
    };
  }

  async #candidates(query: ClipQuery): Promise<Candidates | null> {
    const node = parseQuery(query.text);
    return this.#store.read(async (view) => {
      const snapshot = await openSnapshot(view, this.#snapshot);
      this.#snapshot = snapshot;
      if (!snapshot) return null;
      return new Candidates(snapshot, query, node, await listsFor(view, snapshot, node));
    });
  }
}

function listsFor(view: IndexView, { segments }: Snapshot, node: QueryNode) {
  const needed = allTexts(node).map(({ needle, prefix }) => needleTerms(needle, prefix));
  const terms = new Set(needed.flatMap(({ terms }) => terms));
  const prefixes = new Set(needed.flatMap(({ prefix }) => prefix ?? []));
  return readLists(view, segments, [...terms], [...prefixes]);
}
