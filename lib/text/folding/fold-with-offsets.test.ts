import fc from 'fast-check';
import { expect, test } from 'vitest';
import { fold } from './fold.ts';
import { foldWithOffsets } from './fold-with-offsets.ts';

/** The part of `text` whose folding is `found`. */
function original(text: string, found: string): string {
  const { folded, offsets } = foldWithOffsets(text);
  const at = folded.indexOf(found);
  return text.slice(offsets[at], offsets[at + found.length]);
}

test('leads back to the words as they were written', () => {
  expect(original('价格 ＡＢＣ１２３ 元', 'abc123')).toBe('ＡＢＣ１２３');
  expect(original('Über den Cafe\u0301s von Zürich', 'cafes')).toBe('Cafe\u0301s');
  expect(original('面积 100㎡，价格', '100m2')).toBe('100㎡');
  expect(original('😀 Ωμέγα', 'ωμεγα')).toBe('Ωμέγα');
});

test('leads back exactly, wherever in a text', () => {
  const text = '“……”（ＡＢＣ）がカ\u3099，e\u0301は……終';
  for (const [found, written] of [
    ['(abc)', '（ＡＢＣ）'],
    ['が', 'が'],
    ['ガ', 'カ\u3099'],
    ['e', 'e\u0301'],
    ['終', '終'],
  ] as const) {
    expect(original(text, found)).toBe(written);
  }
  expect(original('ｻｰﾋﾞｽ', 'ビ')).toBe('ﾋﾞ');
  expect(original('ใช้น้ำ', 'น้ํา')).toBe('น้ำ');
  expect(original('\u1112\u1161\u11ab국', '한')).toBe('\u1112\u1161\u11ab');
});

test('folds any text as `fold` does', () => {
  const characters = fc.constantFrom(
    ...'aÄéÇ１Ａａ㎡ﬁßςΣİかガ、。…“（中邮𠮷😀 \n'.normalize('NFC'),
    // What joins the character before it, and may itself stand alone; halves of surrogate pairs.
    ...'\u0301\u0345\u3099ﾞﾟｶﾊําຳกํ\u1112\u1161\u11ab가ﾡￂﾤשּ️',
    ...['\ud842', '\udfb7'],
  );
  fc.assert(
    fc.property(fc.array(characters), (parts) => {
      const text = parts.join('');
      expect(foldWithOffsets(text).folded).toBe(fold(text));
    }),
  );
});
