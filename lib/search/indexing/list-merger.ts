import { BitWriter } from '../codec/bit-writer.ts';
import { decodePostings, encodePostings, hasPlaces, postingBuffer } from '../codec/posting-list.ts';
import type { ClipSet } from './clip-set.ts';
import type { SegmentCursor } from './segment-cursor.ts';
import type { EncodedList } from './segment-writer.ts';

/** Makes one list out of those of neighbouring segments, without the clips that are gone. */
export class ListMerger {
  readonly #from: number;
  readonly #span: number;
  readonly #live: ClipSet;
  readonly #bits = new BitWriter();
  readonly #part;
  readonly #whole;

  constructor({ from, span }: { from: number; span: number }, live: ClipSet) {
    this.#from = from;
    this.#span = span;
    this.#live = live;
    this.#part = postingBuffer(span);
    this.#whole = postingBuffer(span);
  }

  /** The list of the term that the cursors are at, good until the next; `null` where no clip has it now. */
  merge(cursors: readonly SegmentCursor[]): EncodedList | null {
    const term = cursors[0]?.current?.term ?? '';
    let total = 0;
    let allPlaced = true;
    for (const { segment, current } of cursors) {
      if (!current?.bytes) continue;
      const { count, placed, bytes } = current;
      allPlaced &&= placed;
      decodePostings(bytes, count, segment.span, segment.from, placed, this.#part);
      for (let at = 0; at < count; at++) {
        const number = this.#part.numbers[at] as number;
        if (!this.#live.has(number)) continue;
        this.#whole.numbers[total] = number - this.#from;
        this.#whole.weights[total++] = this.#part.weights[at] as number;
      }
    }
    if (total === 0) return null;
    const placed = allPlaced && hasPlaces(term, total, this.#span);
    const bytes = encodePostings(this.#bits, this.#whole, 0, total, this.#span, placed);
    return { count: total, placed, bytes };
  }
}
