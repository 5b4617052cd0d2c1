import { expect, test } from 'vitest';
import { makeCapture } from '../../../tests/makers.ts';
import { editClip } from '../clips/edit-clip.ts';
import { deleteClips, trashClips } from '../clips/trash.ts';
import { freshLibrary } from '../testing/fresh-library.ts';
import { saveCapture } from './save-capture.ts';
import { undoSave } from './undo-save.ts';

const NOON = Date.UTC(2022, 4, 18, 12);
const first = makeCapture();
const second = makeCapture({ title: 'Second', source: 'Other', text: 'Other words.' });

test('a new clip goes with its text', async () => {
  const library = await freshLibrary();
  await undoSave(library, await saveCapture(library, first, { revisionId: 'r1' }));
  expect(await library.clips.count()).toBe(0);
  expect(await library.revisions.count()).toBe(0);
});

test('a new clip that the reader worked on goes into the trash', async () => {
  const library = await freshLibrary();
  const receipt = await saveCapture(library, first, { revisionId: 'r1' });
  await editClip(library, receipt.clip.id, { note: 'Keep this thought' });
  await undoSave(library, receipt, NOON);
  expect(await library.clips.toArray()).toMatchObject([
    { note: 'Keep this thought', deletedAt: NOON },
  ]);
  expect(await library.revisions.count()).toBe(1);
});

test('a new text goes, and the clip is as it was, in the trash if it was there', async () => {
  const library = await freshLibrary();
  const { clip } = await saveCapture(library, first, { revisionId: 'r1' });
  await trashClips(library, [clip.id], NOON);
  const before = await library.clips.toArray();
  const receipt = await saveCapture(library, second, { revisionId: 'r2' });
  await undoSave(library, receipt);
  await undoSave(library, receipt);
  expect(await library.clips.toArray()).toEqual(before);
  expect(await library.revisions.toCollection().primaryKeys()).toEqual(['r1']);
});

test('edits made after a new text stay when it is taken back', async () => {
  const library = await freshLibrary();
  const { clip } = await saveCapture(library, first, { revisionId: 'r1' });
  const receipt = await saveCapture(library, second, { revisionId: 'r2' });
  await editClip(library, clip.id, { tags: ['post'], source: 'Corrected' });
  await undoSave(library, receipt);
  expect(await library.clips.get(clip.id)).toMatchObject({
    title: clip.title,
    source: 'Corrected',
    corrected: ['source'],
    tags: ['post'],
    revisionId: 'r1',
    revisions: 1,
  });
});

test('what the same text had filled in is taken out again', async () => {
  const library = await freshLibrary();
  const { clip } = await saveCapture(library, makeCapture({ source: null }), { revisionId: 'r1' });
  await undoSave(library, await saveCapture(library, first, { revisionId: 'r2' }));
  expect(await library.clips.toArray()).toEqual([clip]);
});

test('a save that a later one has built upon is not taken back', async () => {
  const library = await freshLibrary();
  await saveCapture(library, first, { revisionId: 'r1' });
  const receipt = await saveCapture(library, second, { revisionId: 'r2' });
  const { clip } = await saveCapture(library, first, { revisionId: 'r3' });
  await undoSave(library, receipt);
  expect(await library.clips.toArray()).toEqual([clip]);
  expect(await library.revisions.count()).toBe(3);
});

test('a clip deleted for good does not come back', async () => {
  const library = await freshLibrary();
  const { clip } = await saveCapture(library, first, { revisionId: 'r1' });
  const receipt = await saveCapture(library, second, { revisionId: 'r2' });
  await deleteClips(library, [clip.id]);
  await undoSave(library, receipt);
  expect(await library.clips.count()).toBe(0);
});
