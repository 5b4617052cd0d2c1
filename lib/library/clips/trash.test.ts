import { expect, test } from 'vitest';
import { makeCapture } from '../../../tests/makers.ts';
import type { Library } from '../library.ts';
import { saveCapture } from '../saving/save-capture.ts';
import { freshLibrary } from '../testing/fresh-library.ts';
import { countClips } from './count-clips.ts';
import { deleteClips, emptyTrash, restoreClips, trashClips } from './trash.ts';

const NOON = Date.UTC(2022, 4, 18, 12);

/** Clips `a`, `b` and `c`, of which `b` has two texts. */
async function libraryOfThree(): Promise<Library> {
  const library = await freshLibrary();
  for (const [id, revisionId, text] of [
    ['a', 'r1', 'one'],
    ['b', 'r2', 'two'],
    ['b', 'r3', 'three'],
    ['c', 'r4', 'four'],
  ] as const) {
    const capture = makeCapture({ canonicalUrl: `https://news.example/${id}`, text });
    await saveCapture(library, capture, { revisionId, now: NOON }, () => id);
  }
  return library;
}

const clipIds = (library: Library) => library.clips.toCollection().primaryKeys();
const revisionIds = (library: Library) => library.revisions.toCollection().primaryKeys();

test('clips come out of the trash as they went in', async () => {
  const library = await libraryOfThree();
  const before = await library.clips.toArray();
  await trashClips(library, ['a', 'b', 'gone'], NOON);
  await trashClips(library, ['a'], NOON + 5);
  expect(await countClips(library)).toEqual({ clips: 1, trash: 2 });
  expect(await library.clips.toArray()).toMatchObject([
    { id: 'a', deletedAt: NOON },
    { id: 'b', deletedAt: NOON },
    { id: 'c', deletedAt: null },
  ]);
  await restoreClips(library, ['a', 'b', 'gone']);
  expect(await library.clips.toArray()).toEqual(before);
});

test('a clip deleted for good takes all its texts with it', async () => {
  const library = await libraryOfThree();
  await deleteClips(library, ['b', 'gone']);
  expect(await clipIds(library)).toEqual(['a', 'c']);
  expect(await revisionIds(library)).toEqual(['r1', 'r4']);
});

test('emptying the trash deletes what is in it, and nothing else', async () => {
  const library = await libraryOfThree();
  await trashClips(library, ['a', 'b'], NOON);
  expect(await emptyTrash(library)).toBe(2);
  expect(await clipIds(library)).toEqual(['c']);
  expect(await revisionIds(library)).toEqual(['r4']);
  expect(await emptyTrash(library)).toBe(0);
});
