import { expect, test } from 'vitest';
import { trimSignsStart } from './trim-signs-start.ts';

test.each([
  ['words', 'words'],
  ['【 来源：新华社', '来源：新华社'],
  ['— 3 comments —', '3 comments —'],
  ['😀𠀀吃', '𠀀吃'],
  ['©/…', ''],
  ['', ''],
])('%j', (text, words) => {
  expect(trimSignsStart(text)).toBe(words);
});
