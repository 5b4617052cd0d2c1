import { expect, test, vi } from 'vitest';
import { oneAtATime } from './one-at-a-time.ts';

/** Work that ends when the test says so, and everything that is reported. */
function setUp() {
  const stopping = new AbortController();
  const begun: PromiseWithResolvers<void>[] = [];
  const reported = vi.fn();
  vi.stubGlobal('reportError', reported);
  const ask = oneAtATime(() => {
    let end: Pick<PromiseWithResolvers<void>, 'resolve' | 'reject'> | undefined;
    const promise = new Promise<void>((resolve, reject) => {
      end = { resolve, reject };
    });
    if (end) begun.push({ promise, ...end });
    return promise;
  }, stopping.signal);
  return { ask, begun, reported, stop: () => stopping.abort() };
}

test('asked for again and again while it runs, it runs once more', async () => {
  const { ask, begun } = setUp();
  ask();
  ask();
  ask();
  expect(begun).toHaveLength(1);
  begun[0]?.resolve();
  await vi.waitFor(() => expect(begun).toHaveLength(2));
  begun[1]?.resolve();
  ask();
  await vi.waitFor(() => expect(begun).toHaveLength(3));
});

test('a failure is reported, and does not keep it from running again', async () => {
  const { ask, begun, reported } = setUp();
  ask();
  begun[0]?.reject(new Error('disk'));
  await vi.waitFor(() => expect(reported).toHaveBeenCalledWith(new Error('disk')));
  ask();
  expect(begun).toHaveLength(2);
});

test('what fails after the page was left is nobody’s, and nothing is begun any more', async () => {
  const { ask, begun, reported, stop } = setUp();
  ask();
  ask();
  stop();
  begun[0]?.reject(new Error('closed'));
  await new Promise((resolve) => setTimeout(resolve));
  ask();
  expect(reported).not.toHaveBeenCalled();
  expect(begun).toHaveLength(1);
});
