import { expect, test } from 'vitest';
import { sizeText } from './size-text.ts';

test.each([
  [0, '0 kB'],
  [999, '1 kB'],
  [1_234, '1.2 kB'],
  [56_789_000, '57 MB'],
  [4_600_000_000, '4.6 GB'],
  [9e15, '9,000 TB'],
])('%i bytes are %s', (bytes, text) => {
  expect(sizeText(bytes, 'en')).toBe(text);
});
