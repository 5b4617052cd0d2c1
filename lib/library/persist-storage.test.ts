import { expect, test, vi } from 'vitest';
import { persistStorage } from './persist-storage.ts';

test.each([true, false])(
  'asks once where it is not settled, and says the answer: %s',
  async (answer) => {
    const storage = { persisted: async () => false, persist: vi.fn(async () => answer) };
    expect(await persistStorage(storage)).toBe(answer);
    expect(storage.persist).toHaveBeenCalledOnce();
  },
);

test('does not ask for what it has', async () => {
  const storage = { persisted: async () => true, persist: vi.fn(async () => true) };
  expect(await persistStorage(storage)).toBe(true);
  expect(storage.persist).not.toHaveBeenCalled();
});

test('a worker sees and cannot ask; a browser without such storage keeps nothing', async () => {
  expect(await persistStorage({ persisted: async () => false })).toBe(false);
  expect(await persistStorage(undefined)).toBe(false);
});
