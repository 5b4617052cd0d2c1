import { IndexDamaged } from '../indexing/index-damaged.ts';
import type { BitWriter } from './bit-writer.ts';
import { AMOUNT, OFTEN, PLACE_SHIFT, PLACES, type Weight } from './weight.ts';

/**
 * Whether a list is to have the places of its term. Single characters are hardly ever sought beside others; and
 * the lists of terms that more than every other clip has could not stay below 64 kB.
 */
export function hasPlaces(term: string, count: number, span: number): boolean {
  return term.length > 1 && count * 2 <= span;
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
  weights: Uint16Array;
}

/**
 * Writes a posting list, the part of the buffer from `start` to `end`: for each clip the gap to the one
 * before (Rice code), then a bit that says whether the term is there more than once or in the title, and if
 * so how (three bits); then, in a list that has places, the one of a single occurrence (three bits) or
 * those of two to four (eight). Numbers ascend, and are counted from the segment's first one; `span` is how
 * many numbers the segment has.
 */
export function encodePostings(
  writer: BitWriter,
  { numbers, weights }: PostingBuffer,
  start: number,
  end: number,
  span: number,
  placed: boolean,
): Uint8Array {
  const low = gapBits(end - start, span);
  const mask = (1 << low) - 1;
  let next = 0;
  for (let i = start; i < end; i++) {
    const number = numbers[i] as number;
    const gap = number - next;
    next = number + 1;
    writer.unary(gap >>> low);
    writer.bits(gap & mask, low);
    const weight = weights[i] as Weight;
    if ((weight & AMOUNT) === 0) writer.bits(0, 1);
    else writer.bits(8 | (weight & AMOUNT), 4);
    if (!placed || (weight & OFTEN) === OFTEN) continue;
    const places = weight >>> PLACE_SHIFT;
    if ((weight & OFTEN) === 0) writer.bits(31 - Math.clz32(places), 3);
    else writer.bits(places, PLACES);
  }
  return writer.take();
}

/** A buffer for lists of so many postings. */
export function postingBuffer(most: number): PostingBuffer {
  return { numbers: new Uint32Array(most), weights: new Uint16Array(most) };
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
  placed: boolean,
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
    let weight = 0;
    if (window < 0) {
      weight = (window >>> 28) & AMOUNT;
      window <<= 4;
      held -= 4;
    } else {
      window <<= 1;
      held -= 1;
    }
    if (placed && (weight & OFTEN) !== OFTEN) {
      while (held <= 24) {
        window |= (bytes[at++] as number) << (24 - held);
        held += 8;
      }
      const once = (weight & OFTEN) === 0;
      const places = once ? 1 << (window >>> 29) : window >>> 24;
      weight |= places << PLACE_SHIFT;
      window <<= once ? 3 : PLACES;
      held -= once ? 3 : PLACES;
    }
    weights[i] = weight;
    next += gap;
    numbers[i] = base + next;
    next++;
  }
  if (next > span) throw new IndexDamaged('a posting list leaves its segment');
}
