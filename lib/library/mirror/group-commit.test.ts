import { expect, test } from 'vitest';
import { groupCommit } from './group-commit.ts';

test('what comes while a transaction is under way goes into the next, all together', async () => {
  const stored: number[][] = [];
  const open: (() => void)[] = [];
  const put = groupCommit<number>(async (all) => {
    await new Promise<void>((resolve) => open.push(resolve));
    stored.push(all);
  });
  const first = put(1);
  await new Promise((resolve) => setTimeout(resolve));
  const others = [put(2), put(3)];
  expect(stored).toEqual([]);
  open[0]?.();
  await first;
  expect(stored).toEqual([[1]]);
  await new Promise((resolve) => setTimeout(resolve));
  open[1]?.();
  await Promise.all(others);
  expect(stored).toEqual([[1], [2, 3]]);
});

test('a failure is told to those who were in it, and to nobody else', async () => {
  const put = groupCommit<number>(async (all) => {
    if (all.includes(1)) throw new Error('full');
  });
  const first = put(1);
  const told = expect(first).rejects.toThrow('full');
  await new Promise((resolve) => setTimeout(resolve));
  await put(2);
  await told;
});
