import { expect, test } from 'vitest';
import { ago } from './ago.ts';

test('below a minute it is just now, also for a clock that runs ahead', () => {
  expect([ago(0, 59_999), ago(5000, 0)]).toEqual(['just now', 'just now']);
  expect(ago(0, 60_000)).toBe('1 minute ago');
});
