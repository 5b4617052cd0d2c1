import { expect, test } from 'vitest';
import { openOnce } from './open-once.ts';

test('opens once, and again after a failure', async () => {
  const outcomes = [Promise.reject(new Error('locked')), Promise.resolve('first')];
  const calls: number[] = [];
  const open = openOnce(() => {
    calls.push(1);
    return outcomes.shift() ?? Promise.resolve('second');
  });
  await expect(open()).rejects.toThrow('locked');
  expect(await Promise.all([open(), open()])).toEqual(['first', 'first']);
  expect(calls).toHaveLength(2);
});

test('opens anew what is of no use any more, once for all who ask', async () => {
  const made: { closed: boolean }[] = [];
  const open = openOnce(
    async () => {
      const one = { closed: false };
      made.push(one);
      return one;
    },
    ({ closed }) => !closed,
  );
  const first = await open();
  expect(await open()).toBe(first);
  first.closed = true;
  const [second, third] = await Promise.all([open(), open()]);
  expect(second).not.toBe(first);
  expect(third).toBe(second);
  expect(made).toHaveLength(2);
});
