import fc from 'fast-check';
import { expect, test } from 'vitest';
import { PackedTerms } from './packed-terms.ts';

test('finds what a search through the list of terms finds', () => {
  const term = fc.string({
    minLength: 1,
    maxLength: 3,
    unit: fc.constantFrom('a', 'b', '邮', '政'),
  });
  fc.assert(
    fc.property(fc.uniqueArray(term), term, (terms, sought) => {
      const sorted = terms.toSorted((a, b) => (a < b ? -1 : 1));
      const expected = sorted.findLast((own) => own <= sought) ?? sorted[0];
      expect(new PackedTerms(sorted).upTo(sought)).toBe(expected);
    }),
  );
});
