import { expect, onTestFinished, test, vi } from 'vitest';
import { makeCapture } from '../../tests/makers.ts';
import { trashClips } from './clips/trash.ts';
import type { Library } from './library.ts';
import { saveCapture } from './saving/save-capture.ts';
import { freshLibrary } from './testing/fresh-library.ts';
import { libraryUsage } from './usage.ts';

async function libraryOfThree(): Promise<Library> {
  const library = await freshLibrary();
  for (const id of ['a', 'b', 'c']) {
    const capture = makeCapture({ canonicalUrl: `https://news.example/${id}` });
    await saveCapture(library, capture, { revisionId: `r-${id}` }, () => id);
  }
  return library;
}

function fakeStorage(estimate: StorageEstimate): void {
  const storage = { estimate: async () => estimate };
  vi.stubGlobal('navigator', { storage });
  onTestFinished(() => {
    vi.unstubAllGlobals();
  });
}

test('counts clips and trash apart, with what the browser tells of the disk', async () => {
  const library = await libraryOfThree();
  await trashClips(library, ['a']);
  fakeStorage({ usage: 5, quota: 10 });
  expect(await libraryUsage(library)).toEqual({
    clips: 2,
    trash: 1,
    bytes: 5,
    quota: 10,
  });
});

test('a browser may tell nothing of the disk', async () => {
  const library = await libraryOfThree();
  fakeStorage({});
  expect(await libraryUsage(library)).toMatchObject({ clips: 3, bytes: null, quota: null });
});
