import { expect, test } from 'vitest';
import { isStarting } from './is-starting.ts';

test.each([
  ['is parsed', 'loading', 0, true],
  ['waits for its deferred scripts', 'interactive', 0, true],
  ['has run them, and loads pictures', 'interactive', 1_779_000_000_000, false],
  ['is there', 'complete', 1_779_000_000_000, false],
  ['is there, but its times are hidden', 'complete', 0, false],
] as const)('a page that %s', (_what, readyState, domContentLoadedEventEnd, starting) => {
  expect(isStarting({ readyState }, { domContentLoadedEventEnd })).toBe(starting);
});

test('where no times are told, all of the page is waited for', () => {
  expect(isStarting({ readyState: 'interactive' }, undefined)).toBe(true);
});
