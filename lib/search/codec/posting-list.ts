import { IndexDamaged } from '../indexing/index-damaged.ts';
import type { BitWriter } from './bit-writer.ts';

/**
 * How much a clip has of a term, in three bits: bits 0 and 1 say how often it occurs (once, twice, three or
 * four times, more often), bit 2 whether it is in the title.
 */
export type Weight = number;

export const IN_TITLE: Weight = 4;

/** The weight of a term that occurs so often, in the title or not. */
export function weightOf(occurrences: number, inTitle: boolean): Weight {
  const times = occurrences <= 2 ? occurrences - 1 : occurrences <= 4 ? 2 : 3;
  return inTitle ? times | IN_TITLE : times;
}

/**
 * Golomb's rule for gaps between clip numbers: with `count` of `span` numbers in the list, a gap is best cut
 * into a unary part and so many bits. At most 16, since a segment spans no more than 65,536 numbers.
 */
function gapBits(count: number, span: number): number {
  return Math.max(0, 31 - Math.clz32(Math.floor((0.69 * span) / count)));
}

/** Clip numbers and the weight of each: one list, or many one after the other. */
export interface PostingBuffer {
  numbers: Uint32Array;
  weights: Uint8Array;
}

/**
 * Writes a posting list, the part of the buffer from `start` to `end`: for each clip the gap to the one
 * before (Rice code), then a bit that says whether the weight is other than 0, and if so the weight. Numbers
 * ascend, and are counted from the segment's first one; `span` is how many numbers the segment has.
 */
export function encodePostings(
  writer: BitWriter,
  { numbers, weights }: PostingBuffer,
  start: number,
  end: number,
  span: number,
): Uint8Array {
  const low = gapBits(end - start, span);
  const mask = (1 << low) - 1;
  let next = 0;
  for (let i = start; i < end; i++) {
    const number = numbers[i] as number;
    const gap = number - next;
    writer.unary(gap >>> low);
    writer.bits(gap & mask, low);
    const weight = weights[i] as Weight;
    if (weight === 0) writer.bits(0, 1);
    else writer.bits(8 | weight, 4);
    next = number + 1;
  }
  return writer.take();
}

/** A buffer for lists of so many postings. */
export function postingBuffer(most: number): PostingBuffer {
  return { numbers: new Uint32Array(most), weights: new Uint8Array(most) };
}

/**
 * Reads `count` postings into the buffer, with `base` added to each number. Throws `IndexDamaged` for what
 * no list of such a segment can be.
 */
export function decodePostings(
  bytes: Uint8Array,
  count: number,
  span: number,
  base: number,
  { numbers, weights }: PostingBuffer,
): void {
  if (count > span || count === 0) throw new IndexDamaged('a posting list has no such length');
  const low = gapBits(count, span);
  // A window of the next bits, left-aligned: at least 25 of them at the top of each round.
  let window = 0;
  let held = 0;
  let at = 0;
  let next = 0;
  for (let i = 0; i < count; i++) {
    let gap = 0;
    for (;;) {
      while (held <= 24) {
        window |= (bytes[at++] as number) << (24 - held);
        held += 8;
      }
      const zeros = Math.clz32(window);
      if (zeros < 24) {
        gap += zeros;
        window <<= zeros + 1;
        held -= zeros + 1;
        break;
      }
      if (at > bytes.length + 4) throw new IndexDamaged('a posting list ends too early');
      gap += 24;
      window <<= 24;
      held -= 24;
    }
    while (held <= 24) {
      window |= (bytes[at++] as number) << (24 - held);
      held += 8;
    }
    if (low > 0) {
      gap = (gap << low) | (window >>> (32 - low));
      window <<= low;
      held -= low;
    }
    if (window < 0) {
      weights[i] = (window >>> 28) & 7;
      window <<= 4;
      held -= 4;
    } else {
      weights[i] = 0;
      window <<= 1;
      held -= 1;
    }
    next += gap;
    numbers[i] = base + next;
    next++;
  }
  if (next > span) throw new IndexDamaged('a posting list leaves its segment');
}
