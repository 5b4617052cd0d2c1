import { expect, test } from 'vitest';
import { makeCapture } from '../../../tests/makers.ts';
import { ClipperError } from '../../clip/clipper-error.ts';
import type { Library } from '../library.ts';
import { saveCapture } from '../saving/save-capture.ts';
import { freshLibrary } from '../testing/fresh-library.ts';
import { currentRevision, getClip, getClips, recentClips, revisionsOf } from './clips.ts';
import { trashClips } from './trash.ts';

/** Clips `a`, `b`, `c` in the order of their clipping; `a` has a second text, `r4`. */
async function libraryOfThree(): Promise<Library> {
  const library = await freshLibrary();
  for (const [now, id] of ['a', 'b', 'c', 'a'].entries()) {
    const capture = makeCapture({
      canonicalUrl: `https://news.example/${id}`,
      text: `text ${now}`,
    });
    await saveCapture(library, capture, { revisionId: `r${now + 1}`, now }, () => id);
  }
  return library;
}

test('clips are read by id, those that there are, in the order asked for', async () => {
  const library = await libraryOfThree();
  expect(await getClip(library, 'b')).toMatchObject({ id: 'b' });
  expect(await getClip(library, 'gone')).toBeUndefined();
  expect((await getClips(library, ['c', 'gone', 'a'])).map(({ id }) => id)).toEqual(['c', 'a']);
});

test('a clip has a current text and former ones, newest first', async () => {
  const library = await libraryOfThree();
  const [clip] = await getClips(library, ['a']);
  expect(await currentRevision(library, { revisionId: clip?.revisionId ?? '' })).toMatchObject({
    id: 'r4',
    text: 'text 3',
  });
  expect((await revisionsOf(library, 'a')).map(({ id }) => id)).toEqual(['r4', 'r1']);
  await expect(currentRevision(library, { revisionId: 'gone' })).rejects.toEqual(
    new ClipperError('clip-gone'),
  );
});

test('what was clipped last comes first, without the trash', async () => {
  const library = await libraryOfThree();
  await trashClips(library, ['b']);
  expect((await recentClips(library, 5)).map(({ id }) => id)).toEqual(['c', 'a']);
  expect((await recentClips(library, 1)).map(({ id }) => id)).toEqual(['c']);
});
