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
      // An order that is not that of the numbers.
      const key = (number: number) => (number * 7919) % 503;
      const top = topNumbers(Uint32Array.from(numbers), count, (a, b) => key(a) < key(b));
      expect(top).toEqual(numbers.toSorted((a, b) => key(a) - key(b)).slice(0, count));
    }),
  );
});
