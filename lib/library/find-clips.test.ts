import { expect, test } from 'vitest';
import { makeClip, makeRevision } from '../../tests/makers.ts';
import { EVERYTHING } from '../search/clip-query.ts';
import { findClips } from './find-clips.ts';
import { freshLibrary } from './testing/fresh-library.ts';

test('finds words in the current texts, over as many batches as it takes', async () => {
  const library = await freshLibrary();
  const numbers = Array.from({ length: 450 }, (_, index) => String(index).padStart(3, '0'));
  await library.clips.bulkAdd(
    numbers.map((id) =>
      makeClip({ id, identity: id, revisionId: `new-${id}`, title: 'x', clippedAt: Number(id) }),
    ),
  );
  await library.revisions.bulkAdd(
    numbers.flatMap((clipId) => [
      makeRevision({ id: `old-${clipId}`, clipId, text: 'former words' }),
      makeRevision({ id: `new-${clipId}`, clipId, text: `number ${clipId} ends` }),
    ]),
  );
  expect((await findClips(library, { ...EVERYTHING, text: '99 ENDS' })).ids).toEqual([
    '399',
    '299',
    '199',
    '099',
  ]);
  expect((await findClips(library, { ...EVERYTHING, text: 'former' })).ids).toEqual([]);
  expect((await findClips(library, EVERYTHING)).ids).toEqual(numbers.toReversed());
});

test('an aborted search rejects with the reason', async () => {
  const library = await freshLibrary();
  const searching = findClips(library, EVERYTHING, AbortSignal.abort('overtaken'));
  await expect(searching).rejects.toBe('overtaken');
});
