import { expect, test } from 'vitest';
import type { IndexView } from './index-store.ts';
import { KeptReads } from './kept-reads.ts';
import type { RecordKey } from './segment-records.ts';

/** A view over records whose bytes are their term's length, which writes down what it is asked for. */
function view() {
  const asked: string[] = [];
  const records = async (keys: readonly RecordKey[]) => {
    asked.push(...keys.map(([, , term]) => term));
    return keys.map(([, , term]) => (term === 'gone' ? undefined : new Uint8Array(term.length)));
  };
  return { asked, view: { records } as unknown as IndexView };
}

const lengths = async (kept: KeptReads, own: IndexView, ...terms: string[]) =>
  (await kept.over(own).records(terms.map((term): RecordKey => [1, 0, term]))).map(
    (bytes) => bytes?.length,
  );

test('reads what it does not know, once, and answers in the order of what is asked', async () => {
  const { asked, view: own } = view();
  const kept = new KeptReads();
  expect(await lengths(kept, own, 'a', 'bb')).toEqual([1, 2]);
  expect(await lengths(kept, own, 'dddd', 'bb', 'gone', 'a', 'ccc')).toEqual([
    4,
    2,
    undefined,
    1,
    3,
  ]);
  expect(asked).toEqual(['a', 'bb', 'dddd', 'gone', 'ccc']);
  // What was not there is asked for again.
  expect(await lengths(kept, own, 'gone')).toEqual([undefined]);
  expect(asked.at(-1)).toBe('gone');
});

test('holds no more than so much', async () => {
  const { asked, view: own } = view();
  const kept = new KeptReads();
  const terms = Array.from({ length: 300 }, (_, at) => `t${at}`);
  await lengths(kept, own, ...terms);
  await lengths(kept, own, 't0');
  expect(asked).toHaveLength(301);
});
