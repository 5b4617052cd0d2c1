import { expect, test } from 'vitest';
import { makeClip } from '../../../tests/makers.ts';
import type { Library } from '../library.ts';
import { freshLibrary } from '../testing/fresh-library.ts';
import { sweepTrash, TRASH_MS } from './sweep-trash.ts';
import { trashClips } from './trash.ts';

const NOON = Date.UTC(2022, 4, 18, 12);
const DAY = 24 * 60 * 60 * 1000;
const YEAR = 365 * DAY;

async function libraryOf(...ids: string[]): Promise<Library> {
  const library = await freshLibrary();
  await library.clips.bulkPut(
    ids.map((id) => makeClip({ id, identity: id, clippedAt: NOON - YEAR, updatedAt: NOON - YEAR })),
  );
  return library;
}

/** The starts of a browser at these times of its clock: each sweeps as the background, and again as a page does. */
async function start(library: Library, times: number[], first: number | null): Promise<number> {
  let mark = first;
  for (const now of times) {
    for (const at of [now, now + 60_000]) mark = (await sweepTrash(library, mark, at)).mark;
  }
  return mark ?? Number.NaN;
}

const inTrash = async (library: Library) =>
  (await library.clips.where('deletedAt').above(0).toArray()).map(({ id }) => id).sort();

test('the trash keeps a clip for 30 days, and until the clock is looked at a day later', async () => {
  const library = await libraryOf('a', 'b');
  await trashClips(library, ['a'], NOON);
  await trashClips(library, ['b'], NOON + 2);
  const [due, later] = [NOON + TRASH_MS + 1, NOON + TRASH_MS + 1 + DAY];
  const daily = Array.from({ length: 30 }, (_, day) => NOON + (day + 0.5) * DAY);
  const mark = await start(library, [...daily.slice(0, -1), due], NOON);
  expect(await inTrash(library)).toEqual(['a', 'b']);
  expect(await sweepTrash(library, mark, later - 1)).toEqual({ swept: 0, mark });
  expect(await sweepTrash(library, mark, later)).toEqual({ swept: 1, mark: later });
  expect(await inTrash(library)).toEqual(['b']);
  expect(await sweepTrash(library, later, later + DAY)).toMatchObject({ swept: 1 });
});

test('without an earlier look at the clock nothing is swept', async () => {
  const library = await libraryOf('a');
  await trashClips(library, ['a'], NOON);
  await start(library, [NOON + YEAR], null);
  expect(await inTrash(library)).toEqual(['a']);
});

test.each([31 * DAY, YEAR, 50 * YEAR, -31 * DAY, -YEAR, -50 * YEAR])(
  'a clock that is wrong by %i for one start takes nothing out of the trash',
  async (wrong) => {
    const library = await libraryOf('before', 'meanwhile', 'after');
    await trashClips(library, ['before'], NOON - 10 * DAY);
    const mark = await start(library, [NOON - 5 * DAY, NOON + wrong], NOON - 10 * DAY);
    await trashClips(library, ['meanwhile'], NOON + wrong + 1);
    const right = [DAY, 2 * DAY, 3 * DAY, 12 * DAY].map((later) => NOON + later);
    await trashClips(library, ['after'], NOON + DAY);
    const last = await start(library, right, mark);
    expect(await inTrash(library)).toEqual(['after', 'before', 'meanwhile']);
    // None of them stays for ever either.
    await start(
      library,
      [50, 51, 52, 90, 91, 92, 93].map((day) => NOON + day * DAY),
      last,
    );
    expect(await inTrash(library)).toEqual([]);
  },
);
