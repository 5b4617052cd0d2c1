import fc from 'fast-check';
import { expect, test } from 'vitest';
import { topNumbers } from './top-numbers.ts';

test('is the beginning of the sorted numbers', () => {
  const input = fc.tuple(
    fc.uniqueArray(fc.integer({ min: 0, max: 500 }), { maxLength: 200 }),
    fc.integer({ min: 1, max: 30 }),
  );
  fc.assert(
    fc.property(input, ([numbers, count]) => {
      // An order that is not that of the numbers, with many of the same key, and some of the same second.
      const keyOf = (number: number) => (number * 7919) % 17;
      const secondOf = (number: number) => number % 5;
      const atMost = (number: number) => keyOf(number) + (number % 2);
      const sorted = numbers.toSorted(
        (a, b) => keyOf(b) - keyOf(a) || secondOf(b) - secondOf(a) || 0,
      );
      const top = topNumbers(numbers, count, { keyOf, secondOf, atMost });
      expect(top).toEqual(sorted.slice(0, count));
    }),
  );
});
