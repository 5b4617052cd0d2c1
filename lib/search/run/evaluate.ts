import {
  decodePostings,
  IN_TITLE,
  type PostingBuffer,
  postingBuffer,
} from '../codec/posting-list.ts';
import { ClipSet } from '../indexing/clip-set.ts';
import { type ListPart, listNames, type TermLists } from '../indexing/read-lists.ts';
import { flaggedClips, type Snapshot } from '../indexing/snapshot.ts';
import type { QueryNode, TextNode } from '../query/query-node.ts';
import { needleTerms } from '../terms/needle-terms.ts';
import { allOf, anyOf, type Bounds, noneOf, sure } from './bounds.ts';
import { withinDays, withValue } from './column-sets.ts';
import { dayRange } from './day-range.ts';
import { textMatches } from './matches.ts';
import { QUALITY_FLAGS } from './quality-flags.ts';
import type { Ranking } from './ranking.ts';
import { valueTest, wordsTest } from './value-test.ts';

/** Finds out what the index knows of a query. Synchronous: all lists have been read. */
export class Evaluation {
  readonly #snapshot: Snapshot;
  readonly #lists: TermLists;
  readonly #ranking: Ranking | null;
  readonly #buffer: PostingBuffer;

  /** `ranking`: scored on the way, by the texts that are not negated; `null` where no score is wanted. */
  constructor(snapshot: Snapshot, lists: TermLists, ranking: Ranking | null) {
    this.#snapshot = snapshot;
    this.#lists = lists;
    this.#ranking = ranking;
    const parts = [...lists.values()].flat();
    this.#buffer = postingBuffer(parts.reduce((most, { count }) => Math.max(most, count), 0));
  }

  bounds(node: QueryNode, dateField: 'clipped' | 'published', sought = true): Bounds {
    const { columns } = this.#snapshot;
    switch (node.kind) {
      case 'text':
        return this.#text(node, sought);
      case 'value':
        return sure(withValue(columns, node.field, valueTest(node)));
      case 'days':
        return sure(withinDays(columns, dateField, dayRange(node.from, node.to)));
      case 'quality':
        return sure(
          node.quality === 'tag'
            ? withValue(columns, 'tag', () => true)
            : flaggedClips(columns, QUALITY_FLAGS[node.quality]),
        );
      case 'all':
        return allOf(
          node.nodes.map((part) => this.bounds(part, dateField, sought)),
          this.#snapshot.live,
        );
      case 'any':
        return anyOf(
          node.nodes.map((part) => this.bounds(part, dateField, sought)),
          this.#snapshot.live,
        );
      case 'not':
        return noneOf(this.bounds(node.node, dateField, !sought), this.#snapshot.live);
    }
  }

  #text(node: TextNode, sought: boolean): Bounds {
    const { columns, fresh } = this.#snapshot;
    const needle = needleTerms(node.needle, node.prefix);
    const names = listNames(needle);
    const may =
      names.length === 0 ? this.#snapshot.live.copy() : this.#withAll(names, node.field, sought);
    // A text may have a byline's or a note's words elsewhere.
    const known = needle.exact && (node.field === 'any' || node.field === 'title');
    const bounds = { may, must: known ? may.copy() : new ClipSet(columns.size) };

    if (node.field === 'any') {
      const inValue = wordsTest(node.needle, node.prefix);
      const byValue = withValue(columns, 'source', inValue).or(withValue(columns, 'tag', inValue));
      this.#add(bounds, byValue.numbers(), sought);
    }
    const matching = [...fresh].filter(([, { text }]) => textMatches(node, text));
    this.#add(
      bounds,
      matching.map(([number]) => number),
      sought,
    );
    return bounds;
  }

  #add({ must, may }: Bounds, numbers: Iterable<number>, sought: boolean): void {
    for (const number of numbers) {
      must.add(number);
      may.add(number);
      if (sought) this.#ranking?.addValue(number);
    }
  }

  /** The clips that have all of the terms, the rarest looked up first. */
  #withAll(names: string[], field: TextNode['field'], sought: boolean): ClipSet {
    const lists = names
      .map((name) => this.#lists.get(name) ?? [])
      .map((parts) => ({ parts, count: parts.reduce((sum, { count }) => sum + count, 0) }))
      .sort((a, b) => a.count - b.count);
    const { size } = this.#snapshot.columns;
    let found: ClipSet | null = null;
    for (const { parts, count } of lists) {
      const set = new ClipSet(size);
      const rarity = this.#ranking?.rarity(count) ?? 0;
      for (const part of parts) this.#collect(part, set, field === 'title', sought ? rarity : 0);
      found = found ? found.and(set) : set;
      if (count === 0) break;
    }
    return found ?? new ClipSet(size);
  }

  #collect({ segment, count, bytes }: ListPart, set: ClipSet, inTitle: boolean, rarity: number) {
    const buffer = this.#buffer;
    decodePostings(bytes, count, segment.span, segment.from, buffer);
    for (let at = 0; at < count; at++) {
      if (!inTitle || ((buffer.weights[at] as number) & IN_TITLE) !== 0) {
        set.add(buffer.numbers[at] as number);
      }
    }
    if (rarity > 0) this.#ranking?.addList(buffer, count, rarity);
  }
}
