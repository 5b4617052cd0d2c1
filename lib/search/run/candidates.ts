import { cleanTag, tagKey } from '../../clip/tag.ts';
import type { ClipQuery } from '../clip-query.ts';
import type { ClipSet } from '../indexing/clip-set.ts';
import type { TermLists } from '../indexing/read-lists.ts';
import type { Snapshot } from '../indexing/snapshot.ts';
import type { QueryNode } from '../query/query-node.ts';
import type { Bounds } from './bounds.ts';
import { type ClipOrder, clipOrder } from './clip-order.ts';
import { withinDays, withValue } from './column-sets.ts';
import { dayRange } from './day-range.ts';
import { Evaluation } from './evaluate.ts';
import type { Answered } from './kept-answers.ts';
import { Ranking, type RankingWeights } from './ranking.ts';

/** The clips that a query may find, cut out of a snapshot by all that the index and the columns tell. */
export class Candidates {
  readonly snapshot: Snapshot;
  readonly query: ClipQuery;
  readonly node: QueryNode;
  /** The order that the query asks for. */
  readonly order: ClipOrder;
  /** What the text of the query asks for, and its tags, and whether in the trash. */
  readonly #bounds: Bounds;
  readonly #bySource: ClipSet | null;
  readonly #byDays: ClipSet | null;
  #answered: Answered | null = null;

  constructor(
    snapshot: Snapshot,
    query: ClipQuery,
    node: QueryNode,
    lists: TermLists,
    weights: RankingWeights,
    now = Date.now(),
  ) {
    const { columns } = snapshot;
    this.snapshot = snapshot;
    this.query = query;
    this.node = node;
    const ranking =
      query.order === 'relevance' ? new Ranking(snapshot, query.dateField, now, weights) : null;

    const evaluation = new Evaluation(snapshot, lists, ranking);
    const { live, trash } = snapshot;
    const there = query.trash ? trash.copy() : live.copy().without(trash);
    for (const tag of query.tags) {
      const key = tagKey(cleanTag(tag));
      there.and(withValue(columns, 'tag', (own) => tagKey(own) === key));
    }
    this.#bounds = evaluation.bounds(node, query.dateField);
    this.#bounds.may.and(there);
    this.#bounds.must.and(there);

    const sources = new Set(query.sources);
    this.#bySource =
      sources.size > 0 ? withValue(columns, 'source', (own) => sources.has(own)) : null;
    const { from, to, dateField } = query;
    this.#byDays =
      from !== null || to !== null ? withinDays(columns, dateField, dayRange(from, to)) : null;
    this.order = clipOrder(columns, query, ranking);
    this.#settleKnown();
  }

  /** All filters passed. */
  result(): Bounds {
    const filtered = (set: ClipSet) => {
      const copy = set.copy();
      if (this.#bySource) copy.and(this.#bySource);
      if (this.#byDays) copy.and(this.#byDays);
      return copy;
    };
    return { must: filtered(this.#bounds.must), may: filtered(this.#bounds.may) };
  }

  /** What may be found whatever the sources are: for counting these. */
  inDays(): ClipSet {
    return this.#byDays ? this.#bounds.may.copy().and(this.#byDays) : this.#bounds.may;
  }

  /** What may be found whatever the days are. */
  inSources(): ClipSet {
    return this.#bySource ? this.#bounds.may.copy().and(this.#bySource) : this.#bounds.may;
  }

  /** What is known of the query from texts that were read. */
  get answered(): Answered {
    const { snapshot, node, query } = this;
    this.#answered ??= snapshot.answers.of(node, query.dateField, snapshot.columns.size);
    return this.#answered;
  }

  /** Remembers what texts will tell of the query: there are many to read. */
  keepAnswers(): void {
    this.snapshot.answers.keep(this.node, this.query.dateField, this.answered);
  }

  /** How many clips match if those whose texts are still to be read do so as often as those that were. */
  estimate(): number {
    const { must, may } = this.result();
    const { asked, matching } = this.answered;
    const share = matching.count / Math.max(1, asked.count);
    return Math.round(must.count + (may.count - must.count) * share);
  }

  /** Clips that count for something, and whose texts must be read to know. */
  unsure(): Uint32Array {
    const counts = this.inDays().copy().or(this.inSources());
    return counts.without(this.#bounds.must).numbers();
  }

  /** Says which of some clips match: the others are no candidates any more. */
  settle(unsure: Iterable<number>, matching: Iterable<number>): void {
    for (const number of unsure) this.#bounds.may.delete(number);
    for (const number of matching) {
      this.#bounds.may.add(number);
      this.#bounds.must.add(number);
    }
  }
  /** What was read for the same words before need not be read again. */
  #settleKnown(): void {
    const unsure = this.#bounds.may.copy().without(this.#bounds.must);
    if (unsure.count === 0) return;
    const { asked, matching } = this.answered;
    const known = unsure.and(asked);
    this.settle(known.numbers(), known.copy().and(matching).numbers());
  }
}
