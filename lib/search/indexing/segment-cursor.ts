import { type LeafEntry, leafEntries } from '../codec/leaf.ts';
import { IndexDamaged } from './index-damaged.ts';
import type { RecordView } from './index-store.ts';
import { RECORD_KINDS, type Segment } from './segment-records.ts';

/** Leaves read at a time. */
const LEAVES = 16;

/** Goes through the terms of a segment in their order, reading ahead. */
export class SegmentCursor {
  readonly segment: Segment;
  #entries: LeafEntry[] = [];
  #at = 0;
  /** The first leaf that has not been read; `null`: there is none. */
  #next: string | null;

  /** Begins with the first term after `after`. */
  constructor(segment: Segment, leaves: readonly string[], after: string) {
    this.segment = segment;
    this.#next = leaves.findLast((first) => first <= after) ?? leaves[0] ?? null;
    this.#after = after;
  }

  readonly #after: string;

  get current(): LeafEntry | undefined {
    return this.#entries[this.#at];
  }

  next(): void {
    this.#at++;
  }

  /** Reads on where all that was read is used up. */
  async fill(view: RecordView): Promise<void> {
    while (this.#at >= this.#entries.length && this.#next !== null) {
      const { id } = this.segment;
      const range = { segment: id, kind: RECORD_KINDS.leaf, from: this.#next, to: null };
      const leaves = await view.range(range, LEAVES + 1);
      this.#next = leaves[LEAVES]?.key[2] ?? null;
      const entries = leaves.slice(0, LEAVES).flatMap(({ bytes }) => [...leafEntries(bytes)]);
      const own = entries.filter(({ bytes }) => bytes === null);
      const lists = await view.records(own.map(({ term }) => [id, RECORD_KINDS.list, term]));
      own.forEach((entry, at) => {
        const bytes = lists[at];
        if (!bytes) throw new IndexDamaged('a posting list is gone');
        entry.bytes = bytes;
      });
      this.#entries = entries;
      this.#at = entries.findIndex(({ term }) => term > this.#after);
      if (this.#at < 0) this.#at = entries.length;
    }
  }
}
