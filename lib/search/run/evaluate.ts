import { ClipSet } from '../indexing/clip-set.ts';
import { listNames, type TermLists } from '../indexing/read-lists.ts';
import { flaggedClips, type Snapshot } from '../indexing/snapshot.ts';
import type { QueryNode, TextNode } from '../query/query-node.ts';
import { needleTerms } from '../terms/needle-terms.ts';
import { allOf, anyOf, type Bounds, noneOf, sure } from './bounds.ts';
import { withinDays, withValue } from './column-sets.ts';
import { dayRange } from './day-range.ts';
import { textMatches } from './matches.ts';
import { NeedleClips } from './needle-clips.ts';
import { QUALITY_FLAGS } from './quality-flags.ts';
import type { Ranking } from './ranking.ts';
import { valueTest, wordsTest } from './value-test.ts';

/** Finds out what the index knows of a query. Synchronous: all lists have been read. */
export class Evaluation {
  readonly #snapshot: Snapshot;
  readonly #needles: NeedleClips;
  readonly #ranking: Ranking | null;

  /** `ranking`: scored on the way, by the texts that are not negated; `null` where no score is wanted. */
  constructor(snapshot: Snapshot, lists: TermLists, ranking: Ranking | null) {
    this.#snapshot = snapshot;
    this.#needles = new NeedleClips(snapshot.segments, lists, snapshot.columns.size);
    this.#ranking = ranking;
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
    const needle = needleTerms(node.needle, node.prefix, node.variants);
    const ranking = sought ? this.#ranking : null;
    const may =
      listNames(needle).length === 0
        ? this.#snapshot.live.copy()
        : this.#needles.withAll(needle, node.field === 'title', ranking);
    // A text may have a byline's or a note's words elsewhere.
    const known = needle.exact && (node.field === 'any' || node.field === 'title');
    const bounds = { may, must: known ? may.copy() : new ClipSet(columns.size) };

    if (node.field === 'any') {
      const inValue = wordsTest(node);
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
}
