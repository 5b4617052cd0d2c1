import fc from 'fast-check';
import { expect, test } from 'vitest';
import { fold } from './fold.ts';

test.each([
  ['Ａ股 ６００５１９', 'a股 600519'],
  ['Café Ångström', 'cafe angstrom'],
  ['Cafe\u0301', 'cafe'],
  ['Việt Nam', 'viet nam'],
  ['ΟΔΟΣ ΟΔΥΣΣΕΎΣ', 'οδοσ οδυσσευσ'],
  ['İstanbul', 'istanbul'],
  ['が か', 'が か'],
  ['한국', '한국'],
  ['a ≠ b', 'a ≠ b'],
  ['ﬁ ㎏', 'fi kg'],
  ['“就近办”', '“就近办”'],
])('%s is compared as %s', (text, folded) => {
  expect(fold(text)).toBe(folded);
});

test('a folded text is folded already', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), (text) => {
      expect(fold(fold(text))).toBe(fold(text));
    }),
    { numRuns: 2000 },
  );
});
