import { expect, test } from 'vitest';
import { makeClip, makeRevision } from '../../../tests/makers.ts';
import { EVERYTHING } from '../../search/clip-query.ts';
import type { Library } from '../library.ts';
import { freshLibrary } from '../testing/fresh-library.ts';
import { findClips } from './find-clips.ts';

const numbers = Array.from({ length: 450 }, (_, index) => String(index).padStart(3, '0'));

/** 450 clips, each with a former text and a current one; every hundredth is tagged `round`. */
async function libraryOfMany(): Promise<Library> {
  const library = await freshLibrary();
  await library.clips.bulkAdd(
    numbers.map((id) =>
      makeClip({
        id,
        identity: id,
        revisionId: `${id}-new`,
        clippedAt: Number(id),
        tags: id.endsWith('00') ? ['round'] : [],
      }),
    ),
  );
  await library.revisions.bulkAdd(
    numbers.flatMap((clipId) => [
      makeRevision({ id: `${clipId}-former`, clipId, text: 'former words' }),
      makeRevision({ id: `${clipId}-new`, clipId, text: `number ${clipId} ends` }),
    ]),
  );
  return library;
}

test('finds words in the current texts, over as many batches as it takes', async () => {
  const library = await libraryOfMany();
  const find = async (text: string) => (await findClips(library, { ...EVERYTHING, text })).ids;
  expect(await find('ENDS 39')).toEqual(numbers.slice(390, 400).toReversed());
  expect(await find('99 ends')).toEqual([]);
  expect(await find('former')).toEqual([]);
  expect(await find('number')).toEqual(numbers.toReversed());
});

test('finds words in a few texts that lie far apart', async () => {
  const library = await libraryOfMany();
  const query = { ...EVERYTHING, tags: ['round'] };
  expect((await findClips(library, { ...query, text: 'ends' })).ids).toHaveLength(5);
  expect((await findClips(library, { ...query, text: '300 ends' })).ids).toEqual(['300']);
  expect((await findClips(library, { ...query, text: '301' })).ids).toEqual([]);
});

test('an aborted search rejects with the reason', async () => {
  const searching = findClips(await freshLibrary(), EVERYTHING, AbortSignal.abort('overtaken'));
  await expect(searching).rejects.toBe('overtaken');
});
