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
