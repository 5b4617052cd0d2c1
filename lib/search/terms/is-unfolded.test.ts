import fc from 'fast-check';
import { expect, test } from 'vitest';
import { isUnfolded } from './is-unfolded.ts';
import { foldLine } from './search-text.ts';

const ideograph = fc
  .integer({ min: 0x4e00, max: 0x9fff })
  .map((code) => String.fromCodePoint(code));
// Beside what folding changes: marks, compatibility forms, variation selectors, blanks, capitals.
const beside = fc.constantFrom(
  '\u0301',
  '\u3099',
  '\u{e0100}',
  '\ufe00',
  '\uf900',
  '㍻',
  'ﬁ',
  'Σ',
  'É',
  ' \n',
  '',
);

test('what is not folded stands in the folded text where it stands in the text', () => {
  fc.assert(
    fc.property(
      fc.array(ideograph, { minLength: 1, maxLength: 8 }),
      beside,
      beside,
      (own, a, b) => {
        const needle = own.join('');
        expect(isUnfolded(needle)).toBe(true);
        expect(foldLine(`${a}${needle}${b}`)).toContain(needle);
      },
    ),
    { numRuns: 500 },
  );
});

test.each(['\uf900', 'a', '邮 政', 'ガ', '邮\u0301', ''])(
  '%j may be another one in a folded text',
  (needle) => {
    expect(isUnfolded(needle)).toBe(false);
  },
);
