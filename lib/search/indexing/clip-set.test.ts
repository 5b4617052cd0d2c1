import fc from 'fast-check';
import { expect, test } from 'vitest';
import { ClipSet } from './clip-set.ts';

const SIZE = 100;
const numbers = fc.uniqueArray(fc.integer({ min: 0, max: SIZE - 1 }));

function setOf(members: Iterable<number>): ClipSet {
  const set = new ClipSet(SIZE);
  for (const number of members) set.add(number);
  return set;
}

test('behaves as a set of numbers does', () => {
  fc.assert(
    fc.property(numbers, numbers, (a, b) => {
      const ascending = (own: number[]) => own.toSorted((x, y) => x - y);
      const all = (set: ClipSet) => [...set.numbers()];
      expect(all(setOf(a))).toEqual(ascending(a));
      expect(setOf(a).count).toBe(a.length);
      expect(all(setOf(a).and(setOf(b)))).toEqual(ascending(a.filter((own) => b.includes(own))));
      expect(all(setOf(a).or(setOf(b)))).toEqual(ascending([...new Set([...a, ...b])]));
      const left = ascending(a.filter((own) => !b.includes(own)));
      expect(all(setOf(a).without(setOf(b)))).toEqual(left);
      const copy = setOf(a).copy();
      for (const number of b) copy.delete(number);
      expect(all(copy)).toEqual(left);
      expect(a.every((number) => setOf(a).has(number))).toBe(true);
    }),
  );
});
