import { expect, test } from 'vitest';
import { REF_PAGE } from '../indexing/clip-ref.ts';
import type { IndexView } from '../indexing/index-store.ts';
import type { Snapshot } from '../indexing/snapshot.ts';
import { refsOf } from './refs-of.ts';

const NUMBERS = 10_000;
const ref = (number: number) => `c${number} r${number}`;
const numbers = (from: number, count: number) =>
  Array.from({ length: count }, (_, at) => from + at);

const view = {
  refs: async (pages: readonly number[]) =>
    pages.map((page) => numbers(page * REF_PAGE, REF_PAGE).map(ref)),
} as Partial<IndexView> as IndexView;

function snapshot(): Snapshot {
  return {
    state: { numbers: NUMBERS },
    fresh: new Map(),
    refs: new Map(),
  } as Partial<Record<keyof Snapshot, unknown>> as Snapshot;
}

test('what was evicted between asking and answering is not lost', async () => {
  const own = snapshot();
  await refsOf(view, own, [0]);
  const slow: IndexView = {
    ...view,
    refs: async (pages) => {
      own.refs.delete(0);
      return view.refs(pages);
    },
  };
  expect(await refsOf(slow, own, [0, 5000])).toEqual([ref(0), ref(5000)]);
});
