import { expect, onTestFinished, test, vi } from 'vitest';
import { makeCapture } from '../../../tests/makers.ts';
import { trashClips } from '../clips/trash.ts';
import { saveCapture } from '../saving/save-capture.ts';
import { tagClips } from '../tags/tags.ts';
import { fakeLocks } from '../testing/fake-locks.ts';
import { freshLibrary } from '../testing/fresh-library.ts';
import { clipIndexOf } from './clip-index-of.ts';
import { keepLibraryIndex } from './keep-library-index.ts';
import { libraryValues } from './library-values.ts';

test('the values of a library are the same with its index and without', async () => {
  fakeLocks();
  onTestFinished(() => void vi.unstubAllGlobals());
  const library = await freshLibrary();
  const sites = ['甲网', '甲网', null, '乙网'];
  for (const [at, siteName] of sites.entries()) {
    const canonicalUrl = `https://www${at}.example/a`;
    const capture = makeCapture({ canonicalUrl, siteName, source: at === 0 ? null : '甲报' });
    await saveCapture(library, capture, { revisionId: `r${at}`, now: at }, () => `c${at}`);
  }
  await tagClips(library, ['c0', 'c1', 'c3'], { add: ['农村'] });
  await trashClips(library, ['c3']);
  const expected = {
    sources: [
      { value: '甲报', count: 2 },
      { value: '', count: 1 },
    ],
    tags: [{ value: '农村', count: 2 }],
    sites: [
      { value: '甲网', count: 2 },
      { value: 'www2.example', count: 1 },
    ],
  };
  expect(await clipIndexOf(library).values()).toBe(null);
  expect(await libraryValues(library)).toEqual(expected);
  await keepLibraryIndex(library);
  expect(await clipIndexOf(library).values()).toEqual(expected);
});
