import fc from 'fast-check';
import { expect, test } from 'vitest';
import { IndexDamaged } from '../indexing/index-damaged.ts';
import { BitWriter } from './bit-writer.ts';
import { decodePostings, encodePostings, hasPlaces, postingBuffer } from './posting-list.ts';
import { AMOUNT, OFTEN, weightOf } from './weight.ts';

const SPAN = 65_536;
const buffer = postingBuffer(SPAN);

function roundTrip(numbers: number[], weights: number[], span: number, base = 0, placed = false) {
  const lists = { numbers: Uint32Array.from(numbers), weights: Uint16Array.from(weights) };
  const bytes = encodePostings(new BitWriter(), lists, 0, numbers.length, span, placed);
  decodePostings(bytes, numbers.length, span, base, placed, buffer);
  return {
    bytes,
    numbers: [...buffer.numbers.subarray(0, numbers.length)],
    weights: [...buffer.weights.subarray(0, numbers.length)],
  };
}

const lists = fc
  .integer({ min: 1, max: SPAN })
  .chain((span) =>
    fc.tuple(
      fc.constant(span),
      fc.uniqueArray(fc.integer({ min: 0, max: span - 1 }), { minLength: 1, maxLength: 300 }),
      fc.array(fc.integer({ min: 0, max: 7 }), { minLength: 300, maxLength: 300 }),
      fc.integer({ min: 0, max: 1_000_000 }),
    ),
  );

test('what is written is read again, counted from any number', () => {
  fc.assert(
    fc.property(lists, ([span, unordered, all, base]) => {
      const numbers = unordered.sort((a, b) => a - b);
      const weights = all.slice(0, numbers.length);
      const read = roundTrip(numbers, weights, span, base);
      expect(read.numbers).toEqual(numbers.map((number) => base + number));
      expect(read.weights).toEqual(weights);
    }),
    { numRuns: 500 },
  );
});

test('places are kept of up to four occurrences', () => {
  const all = [weightOf(1, false, 32), weightOf(2, true, 9), weightOf(4, false, 255), OFTEN];
  expect(roundTrip([3, 5, 8, 900], all, SPAN, 0, true).weights).toEqual(all);
  const amounts = all.map((weight) => weight & AMOUNT);
  expect(roundTrip([3, 5, 8, 900], amounts, SPAN).weights).toEqual(amounts);
});

test('the longest gap, the fullest list', () => {
  expect(roundTrip([SPAN - 1], [7], SPAN).numbers).toEqual([SPAN - 1]);
  // Half of the numbers at the very end: the unary part of one gap is thousands of bits long.
  const late = Array.from({ length: SPAN / 4 }, (_, at) => (SPAN * 3) / 4 + at);
  expect(
    roundTrip(
      late,
      late.map(() => 0),
      SPAN,
    ).numbers,
  ).toEqual(late);
  const all = Array.from({ length: SPAN }, (_, at) => at);
  const full = roundTrip(
    all,
    all.map(() => 7),
    SPAN,
  );
  expect(full.numbers).toEqual(all);
  const half = all.filter((number) => number % 2 === 1);
  const weights = half.map(() => weightOf(4, true, 255));
  expect(hasPlaces('警邮', half.length, SPAN)).toBe(true);
  expect(roundTrip(half, weights, SPAN, 0, true).bytes.length).toBeLessThan(64 * 1024);
  // Whatever a list is, Chromium keeps it with its key and not in a file of its own.
  expect(full.bytes.length).toBeLessThan(64 * 1024);
});

test('lists of every density stay near what is possible', () => {
  const random = (seed: number) => () => {
    seed = (Math.imul(seed, 1664525) + 1013904223) >>> 0;
    return seed / 2 ** 32;
  };
  for (const density of [0.0005, 0.01, 0.1, 0.5]) {
    const next = random(1);
    const numbers = Array.from({ length: SPAN }, (_, at) => at).filter(() => next() < density);
    const { bytes } = roundTrip(
      numbers,
      numbers.map(() => 0),
      SPAN,
    );
    const entropy = -Math.log2(density) - ((1 - density) / density) * Math.log2(1 - density);
    // One bit more for the weight, and a tenth for a code of whole bits.
    expect((bytes.length * 8) / numbers.length).toBeLessThan((entropy + 1) * 1.1);
  }
});

test('damage is told, not read', () => {
  const { bytes } = roundTrip([5, 90, 4000], [0, 3, 4], SPAN);
  const read = (damaged: Uint8Array, count: number) => () =>
    decodePostings(damaged, count, SPAN, 0, false, buffer);
  expect(read(bytes.slice(0, 2), 3)).toThrow(IndexDamaged);
  expect(read(new Uint8Array(4), 1)).toThrow(IndexDamaged);
  expect(read(bytes, SPAN + 1)).toThrow(IndexDamaged);
  expect(read(bytes, 0)).toThrow(IndexDamaged);
});
