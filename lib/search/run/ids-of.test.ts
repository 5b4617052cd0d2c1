import { expect, test } from 'vitest';
import { REF_PAGE } from '../indexing/clip-ref.ts';
import type { IndexView } from '../indexing/index-store.ts';
import { KeptIds } from '../indexing/kept-ids.ts';
import type { Snapshot } from '../indexing/snapshot.ts';
import { idsOf } from './ids-of.ts';

const NUMBERS = 300 * REF_PAGE;

/** A stored index, and which of its pages were read. */
function index() {
  const pagesRead: number[] = [];
  const view = {
    refs: async (pages: readonly number[]) => {
      pagesRead.push(...pages);
      return pages.map((page) =>
        Array.from({ length: REF_PAGE }, (_, at) => `c${page * REF_PAGE + at} r`),
      );
    },
  } as Partial<IndexView> as IndexView;
  const snapshot = {
    state: { numbers: NUMBERS },
    columns: { size: NUMBERS + 1 },
    fresh: new Map([[NUMBERS, { ref: { clipId: 'fresh', revisionId: 'r' } }]]),
    refs: new Map(),
    ids: new KeptIds(),
  } as Partial<Record<keyof Snapshot, unknown>> as Snapshot;
  return {
    pagesRead,
    ids: (numbers: number[]) => idsOf(view, snapshot, Uint32Array.from(numbers)),
  };
}

test('another order reads nothing again, more clips only what is new', async () => {
  const { pagesRead, ids } = index();
  const all = Array.from({ length: NUMBERS + 1 }, (_, at) => at);
  const few = all.slice(0, 5000);
  expect(await ids(few)).toEqual(few.map((number) => `c${number}`));
  const read = pagesRead.length;
  expect(await ids(few.toReversed())).toEqual(few.toReversed().map((number) => `c${number}`));
  expect(pagesRead).toHaveLength(read);
  expect((await ids(all)).slice(-2)).toEqual([`c${NUMBERS - 1}`, 'fresh']);
  expect(pagesRead).toHaveLength(NUMBERS / REF_PAGE + 1);
});
