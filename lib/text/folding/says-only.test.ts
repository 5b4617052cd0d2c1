import { expect, test } from 'vitest';
import { saysOnly } from './says-only.ts';

test.each([
  ['Comments', true],
  ['—— Comments: ——', true],
  ['Comments (12)', true],
  ['Comments 12', false],
  ['No comments', false],
  ['(12)', false],
])('%j', (text, only) => {
  expect(saysOnly(text, /^comments?(?:\s*\(\d+\))?/i)).toBe(only);
});
