import { expect, test, vi } from 'vitest';
import { makeCapture } from '../../tests/makers.ts';
import { editClip } from './clips/edit-clip.ts';
import { saveCapture } from './saving/save-capture.ts';
import { everyRow, freshLibrary } from './testing/fresh-library.ts';

const second = makeCapture({ title: 'Second', text: 'Other words.' });

/** IndexedDB as it is written for tests: it can end a transaction for reasons that no page can cause. */
type EndingTransaction = IDBTransaction & { _abort(reason: string): void };

/** How IndexedDB may fail at a write: `row` has been given to it. */
const FAILURES: Record<
  string,
  (write: () => IDBRequest, transaction: EndingTransaction) => IDBRequest
> = {
  'is refused': () => {
    throw new DOMException('broken', 'UnknownError');
  },
  'is refused for want of space': () => {
    throw new DOMException('no space', 'QuotaExceededError');
  },
  'is followed by an abort': (write, transaction) => {
    const request = write();
    transaction.abort();
    return request;
  },
  'is ended for want of space': (write, transaction) => {
    const request = write();
    transaction._abort('QuotaExceededError');
    return request;
  },
  'ends the transaction for want of space': (write, transaction) => {
    const request = write();
    request.addEventListener('success', () => transaction._abort('QuotaExceededError'));
    return request;
  },
};

function failAt(table: string, failure: keyof typeof FAILURES): void {
  const { put, add } = IDBObjectStore.prototype;
  for (const [name, write] of [
    ['put', put],
    ['add', add],
  ] as const) {
    vi.spyOn(IDBObjectStore.prototype, name).mockImplementation(function (
      this: IDBObjectStore,
      ...row
    ) {
      const really = () => write.apply(this, row);
      const fail = this.name === table ? FAILURES[failure] : undefined;
      return fail ? fail(really, this.transaction as EndingTransaction) : really();
    });
  }
}

const cases = Object.keys(FAILURES).flatMap((failure) =>
  ['clips', 'revisions', 'markup', 'receipts'].map((table) => ({ failure, table })),
);

test.each(cases)(
  'a save leaves nothing where the write to $table $failure',
  async ({ failure, table }) => {
    const library = await freshLibrary();
    await saveCapture(library, makeCapture(), { revisionId: 'r1' });
    const before = await everyRow(library);

    failAt(table, failure);
    for (const capture of [second, makeCapture({ canonicalUrl: 'https://news.example/new' })]) {
      const saving = saveCapture(library, capture, { revisionId: 'r2' });
      const reason = failure.includes('space')
        ? { code: 'disk-full' }
        : { name: expect.stringMatching(/^(Unknown|Clipper|InvalidState)Error$/) };
      await expect(saving).rejects.toMatchObject(reason);
      expect(await everyRow(library)).toEqual(before);
    }

    vi.restoreAllMocks();
    const receipt = await saveCapture(library, second, { revisionId: 'r2' });
    expect(receipt.outcome).toBe('revised');
  },
);

test('an error of the work is thrown as it is, and nothing is written', async () => {
  const library = await freshLibrary();
  const { clip } = await saveCapture(library, makeCapture(), { revisionId: 'r1' });
  const bug = new TypeError('a bug');
  const writing = library.write(async () => {
    await editClip(library, clip.id, { title: 'Changed' });
    throw bug;
  });
  await expect(writing).rejects.toBe(bug);
  expect(await library.clips.toArray()).toEqual([clip]);
});

test('a save is on the disk before it is reported', async () => {
  const transaction = vi.spyOn(IDBDatabase.prototype, 'transaction');
  const library = await freshLibrary();
  await saveCapture(library, makeCapture(), { revisionId: 'r1' });
  const writes = transaction.mock.calls.filter(([, mode]) => mode === 'readwrite');
  expect(writes.map(([, , options]) => options)).toEqual([{ durability: 'strict' }]);
});
