import { expect, test } from 'vitest';
import { makeCapture } from '../../../tests/makers.ts';
import { EVERYTHING } from '../../search/clip-query.ts';
import { saveCapture } from '../saving/save-capture.ts';
import { findClips } from '../search/find-clips.ts';
import { freshLibrary } from '../testing/fresh-library.ts';
import { putBack } from './put-back.ts';
import { starClips } from './star-clips.ts';

test('stars all, or takes the stars away where all have one; both can be taken back', async () => {
  const library = await freshLibrary();
  for (const id of ['c1', 'c2', 'c3']) {
    const capture = makeCapture({ canonicalUrl: `https://n.example/${id}` });
    await saveCapture(library, capture, { revisionId: `r${id}`, now: 1 }, () => id);
  }
  const starred = async () =>
    (await findClips(library, { ...EVERYTHING, text: 'is:starred' })).ids.sort();

  await starClips(library, ['c1']);
  const both = await starClips(library, ['c1', 'c2', 'gone']);
  expect(both).toMatchObject({ starred: true, before: [{ id: 'c2', starred: false }] });
  expect(await starred()).toEqual(['c1', 'c2']);
  const none = await starClips(library, ['c1', 'c2']);
  expect(await starred()).toEqual([]);
  await putBack(library, none.before);
  expect(await starred()).toEqual(['c1', 'c2']);
});
