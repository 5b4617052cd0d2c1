import fc from 'fast-check';
import { expect, test } from 'vitest';
import { radixSort } from './radix-sort.ts';

const key = fc.oneof(fc.integer({ min: 0, max: 2 ** 32 - 1 }), fc.integer({ min: 0, max: 5 }));

test('sorts as a stable comparing sort does', () => {
  fc.assert(
    fc.property(fc.array(key, { maxLength: 400 }), (keys) => {
      const numbers = keys.map((_, at) => at);
      const sorted = radixSort(Uint32Array.from(numbers), (number) => keys[number] ?? 0);
      expect([...sorted]).toEqual(numbers.toSorted((a, b) => (keys[a] ?? 0) - (keys[b] ?? 0)));
    }),
  );
});
