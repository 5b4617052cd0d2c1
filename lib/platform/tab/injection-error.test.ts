import { expect, test } from 'vitest';
import { injectionError } from './injection-error.ts';

test.each([
  ['No tab with id: 5', 'page-gone'],
  ['Invalid tab ID: 5', 'page-gone'],
  ['The tab was closed.', 'page-gone'],
  ['Frame with ID 0 was removed.', 'page-gone'],
  ['Frame with ID 0 is showing error page', 'page-broken'],
  ['Cannot access a chrome:// URL', 'page-restricted'],
  ['The extensions gallery cannot be scripted.', 'page-restricted'],
  ['Missing host permission for the tab', 'page-restricted'],
])('%s → %s', (words, code) => {
  expect(injectionError(new Error(words)).code).toBe(code);
});
