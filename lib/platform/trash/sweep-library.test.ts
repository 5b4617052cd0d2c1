import { expect, test } from 'vitest';
import { browser } from 'wxt/browser';
import { makeClip } from '../../../tests/makers.ts';
import { trashClips } from '../../library/clips/trash.ts';
import { beginImport } from '../../library/imports/begin-import.ts';
import { freshLibrary } from '../../library/testing/fresh-library.ts';
import { archivedSettings } from '../settings/archived-settings.ts';
import { sweepLibrary } from './sweep-library.ts';

const NOON = Date.UTC(2022, 4, 18, 12);
const DAY = 24 * 60 * 60 * 1000;

test('a start with a clock a year ahead takes no clip and no undoing of an import; the days do', async () => {
  await browser.storage.local.clear();
  const library = await freshLibrary();
  await library.clips.put(makeClip({ id: 'a' }));
  await trashClips(library, ['a'], NOON);
  const begin = (name: string, now: number) =>
    beginImport(
      library,
      { format: 'table', rule: 'complete', name, total: 1, restoreSettings: false },
      [],
      now,
    );
  await begin('one', NOON);
  await sweepLibrary(library, NOON);
  await sweepLibrary(library, NOON + 365 * DAY);
  await begin('two', NOON + 365 * DAY);
  await sweepLibrary(library, NOON + DAY);
  expect(await library.clips.count()).toBe(1);
  expect(await library.imports.count()).toBe(2);
  expect(await archivedSettings()).toEqual({});
  for (let day = 2; day < 34; day += 1) await sweepLibrary(library, NOON + day * DAY);
  expect(await library.clips.count()).toBe(0);
  expect(await library.imports.toArray()).toMatchObject([{ name: 'two' }]);
});
