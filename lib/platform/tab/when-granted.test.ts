import { expect, test } from 'vitest';
import { injectionError } from './injection-error.ts';
import { whenGranted } from './when-granted.ts';

const REFUSED =
  'Cannot access contents of the page. Extension manifest must request permission to access the respective host.';

/** Fails with these words, one a call, and then works. */
function failing(...words: string[]) {
  return async () => {
    const message = words.shift();
    if (message) throw injectionError(new Error(message));
    return 'read';
  };
}

test('a page that is not ours yet is asked again', async () => {
  expect(await whenGranted(failing(REFUSED, REFUSED), [1, 1])).toBe('read');
});

test('a page that never becomes ours is refused', async () => {
  await expect(whenGranted(failing(REFUSED, REFUSED), [1])).rejects.toMatchObject({
    code: 'page-restricted',
  });
});

test('what else goes wrong is not tried again', async () => {
  const run = failing('The tab was closed.');
  await expect(whenGranted(run, [1])).rejects.toMatchObject({ code: 'page-gone' });
});
