import fc from 'fast-check';
import { expect, test } from 'vitest';
import { squash } from './squash.ts';

test.each([
  ['Ａ股　６００５１９！', 'a股600519'],
  ['The county’s “new” line — open', 'thecountysnewlineopen'],
  ['1½ · £5 × 3…', '11253'],
  ['Über-Straße, Żółw; Жизнь', 'überstraßeżółwжизнь'],
  ['カー・ビル、々〇「한국」', 'カービル々〇한국'],
  ['e\u0301 नमस्ते', 'éनमसत'],
])('%j is %j', (text, squashed) => {
  expect(squash(text)).toBe(squashed);
});

test('leaves letters and digits of any script, and nothing else', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), (text) => {
      const folded = text.normalize('NFKC').toLowerCase();
      expect(squash(text)).toBe(folded.match(/[\p{L}\p{N}]+/gu)?.join('') ?? '');
    }),
    { numRuns: 2000 },
  );
});

test('knows signs from letters as Unicode does', () => {
  const wrong = Array.from({ length: 0x10000 }, (_, code) => String.fromCharCode(code)).filter(
    (sign) =>
      squash(sign) !==
      sign
        .normalize('NFKC')
        .toLowerCase()
        .replace(/[^\p{L}\p{N}]/gu, ''),
  );
  expect(wrong).toEqual([]);
});
