import { beforeEach, expect, test, vi } from 'vitest';
import { makeCapture } from '../../tests/makers.ts';
import type { ImportEntry } from '../clip/import-entry.ts';
import { EVERYTHING } from '../search/clip-query.ts';
import { buildIndex, forgetIndex } from '../search/indexing/build-index.ts';
import { search } from '../search/search.ts';
import { recentClips, revisionsOf } from './clips/clips.ts';
import { clipsSince } from './clips/clips-since.ts';
import { editClip } from './clips/edit-clip.ts';
import { starClips } from './clips/star-clips.ts';
import { wholeClips } from './clips/whole-clips.ts';
import { beginImport } from './imports/begin-import.ts';
import { runImport } from './imports/run-import.ts';
import type { Library } from './library.ts';
import { saveCapture } from './saving/save-capture.ts';
import { undoSave } from './saving/undo-save.ts';
import { clipStore } from './search/clip-store.ts';
import { findClips } from './search/find-clips.ts';
import { keepLibraryIndex } from './search/keep-library-index.ts';
import { libraryIndex } from './search/library-index.ts';
import { tagClips } from './tags/tags.ts';
import { fakeLocks } from './testing/fake-locks.ts';
import { freshLibrary } from './testing/fresh-library.ts';

const NOON = Date.UTC(2022, 4, 18, 12);
const DAY = 24 * 60 * 60 * 1000;

beforeEach(() => {
  fakeLocks();
  return () => vi.unstubAllGlobals();
});

async function save(library: Library, number: number, now: number): Promise<string> {
  const capture = makeCapture({
    canonicalUrl: `https://news.example/${number}`,
    text: `公报 ${number}`,
    published: null,
  });
  const { clip } = await saveCapture(library, capture, { revisionId: `r${number}-${now}`, now });
  return clip.id;
}

async function expectAsScanned(library: Library, count: number): Promise<void> {
  for (const order of ['relevance', 'newest', 'oldest'] as const) {
    const query = { ...EVERYTHING, text: '公报 ', order };
    const found = await findClips(library, query);
    const scanned = await search(clipStore(library), query);
    if (order === 'relevance') expect(new Set(found.ids)).toEqual(new Set(scanned.ids));
    else expect(found.ids).toEqual(scanned.ids);
    expect(found.ids).toHaveLength(count);
  }
}

test('clips of a clock that was set back are found and listed by their time', async () => {
  const library = await freshLibrary();
  for (let number = 0; number < 70; number += 1) await save(library, number, NOON + number);
  await keepLibraryIndex(library);
  const early = await save(library, 70, NOON - 400 * DAY);
  await expectAsScanned(library, 71);
  for (let number = 71; number < 140; number += 1) await save(library, number, NOON - number);
  await keepLibraryIndex(library);
  await expectAsScanned(library, 140);
  expect((await findClips(library, { ...EVERYTHING, order: 'oldest' })).ids[0]).toBe(early);
  expect((await recentClips(library, 1))[0]?.clippedAt).toBe(NOON + 69);
  // A backup that was made before them has none of them.
  expect(await clipsSince(library, NOON + DAY, 70)).toEqual({ clips: 70, first: null });
});

test('a clip that was saved in the future is listed by that time, found, changed, and taken back', async () => {
  const library = await freshLibrary();
  for (let number = 0; number < 5; number += 1) await save(library, number, NOON + number);
  const ahead = await save(library, 5, NOON + 400 * DAY);
  await keepLibraryIndex(library);
  const later = await save(library, 6, NOON + DAY);
  await expectAsScanned(library, 7);
  expect((await recentClips(library, 2)).map(({ id }) => id)).toEqual([ahead, later]);
  await editClip(library, ahead, { note: 'noted' }, NOON + DAY);
  const text = makeCapture({ canonicalUrl: 'https://news.example/5', text: '新公报' });
  const receipt = await saveCapture(library, text, { revisionId: 'second', now: NOON + DAY });
  expect((await revisionsOf(library, ahead)).map(({ id }) => id)).toContain('second');
  await undoSave(library, receipt, NOON + DAY);
  expect(await library.clips.get(ahead)).toMatchObject({ note: 'noted', revisions: 1 });
});

test('while the index is built, clips with ids before those that are in it come in as well', async () => {
  const library = await freshLibrary();
  for (let number = 0; number < 20; number += 1) await save(library, number, NOON + number);
  const writer = libraryIndex(library);
  await forgetIndex(writer);
  await buildIndex({ ...writer, unnumbered: (after) => writer.unnumbered(after, 10) });
  await save(library, 20, NOON - DAY);
  await keepLibraryIndex(library);
  await expectAsScanned(library, 21);
});

const CHANGES: Record<string, (library: Library, id: string, now: number) => Promise<unknown>> = {
  'an edit': (library, id, now) => editClip(library, id, { note: 'later' }, now),
  'a star': (library, id, now) => starClips(library, [id], now),
  'a tag': (library, id, now) => tagClips(library, [id], { add: ['later'] }, now),
  'another text': (library, id, now) =>
    library.clips.get(id).then((clip) =>
      saveCapture(
        library,
        makeCapture({ canonicalUrl: clip?.canonicalUrl ?? '', text: '新公报' }),
        {
          revisionId: 'later',
          now,
        },
      ),
    ),
};

test.each(Object.keys(CHANGES))(
  '%s of a clock that was set back is not undone by an older archive',
  async (change) => {
    const library = await freshLibrary();
    const id = await save(library, 1, NOON);
    const archived: ImportEntry[] = [];
    for await (const whole of wholeClips(library)) archived.push({ kind: 'clip', whole });
    await CHANGES[change]?.(library, id, NOON - DAY);
    const changed = await library.clips.get(id);
    expect(changed?.updatedAt).toBeGreaterThan(NOON);
    const about = { format: 'archive', name: '', total: 1, restoreSettings: false };
    const { id: importId } = await beginImport(library, { ...about, rule: 'restore' }, []);
    await runImport(
      library,
      importId,
      (async function* () {
        yield* archived;
      })(),
    );
    expect(await library.clips.get(id)).toEqual(changed);
    expect((await revisionsOf(library, id))[0]?.id).toBe(changed?.revisionId);
  },
);
