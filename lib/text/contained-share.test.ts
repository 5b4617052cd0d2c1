import { expect, test } from 'vitest';
import { containedShare } from './contained-share.ts';

test.each([
  ['all of it', 'one\ntwo', 'zero\none\ntwo', 1],
  ['half of it', 'four\nfive', 'four\nsix', 0.5],
  ['long lines count more', 'a\nlonger line', 'a', 1 / 12],
  ['nothing', '', 'one', 0],
])('%s', (_case, text, other, share) => {
  expect(containedShare(text, other)).toBe(share);
});
