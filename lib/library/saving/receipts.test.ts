import { expect, test } from 'vitest';
import { makeCapture } from '../../../tests/makers.ts';
import { deleteClips, trashClips } from '../clips/trash.ts';
import { everyRow, freshLibrary } from '../testing/fresh-library.ts';
import { receiptOf } from './receipts.ts';
import { saveCapture } from './save-capture.ts';
import { undoSave } from './undo-save.ts';

const NOON = Date.UTC(2022, 4, 18, 12);
const DAY = 24 * 60 * 60 * 1000;
const second = makeCapture({ text: 'Other words.' });

test('a save that is asked for again is answered the same, and changes nothing', async () => {
  const library = await freshLibrary();
  const created = await saveCapture(library, makeCapture(), { revisionId: 'r1', now: NOON });
  await trashClips(library, [created.clip.id], NOON + 1);
  const unchanged = await saveCapture(library, makeCapture(), { revisionId: 'r2', now: NOON + 2 });
  const revised = await saveCapture(library, second, { revisionId: 'r3', now: NOON + 3 });
  const stored = await everyRow(library);

  for (const [revisionId, capture, receipt] of [
    ['r1', makeCapture(), created],
    ['r2', makeCapture(), unchanged],
    ['r3', second, revised],
  ] as const) {
    expect(await saveCapture(library, capture, { revisionId, now: NOON + 9 })).toEqual(receipt);
    expect(await receiptOf(library, revisionId)).toEqual(receipt);
  }
  expect(await everyRow(library)).toEqual(stored);
});

test('nothing is answered for a save that never was', async () => {
  expect(await receiptOf(await freshLibrary(), 'r1')).toBeUndefined();
});

test.each([
  ['taken back', undoSave],
  ['deleted', (library, { clip }) => deleteClips(library, [clip.id])],
] as [string, typeof undoSave][])('what was %s is saved anew when asked for', async (_, remove) => {
  const library = await freshLibrary();
  await remove(library, await saveCapture(library, makeCapture(), { revisionId: 'r1' }));
  expect(await receiptOf(library, 'r1')).toBeUndefined();
  await saveCapture(library, makeCapture(), { revisionId: 'r1' });
  expect(await library.clips.count()).toBe(1);
});

test('receipts are kept for a day', async () => {
  const library = await freshLibrary();
  const link = (id: string) => makeCapture({ canonicalUrl: `https://news.example/${id}` });
  for (const [revisionId, now] of [
    ['r1', NOON],
    ['r2', NOON + DAY],
    ['r3', NOON + DAY + 1],
  ] as const) {
    await saveCapture(library, link(revisionId), { revisionId, now });
  }
  expect(await library.receipts.toCollection().primaryKeys()).toEqual(['r2', 'r3']);
});
