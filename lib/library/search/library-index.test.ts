import { beforeEach, expect, onTestFinished, test, vi } from 'vitest';
import { makeCapture } from '../../../tests/makers.ts';
import type { Clip } from '../../clip/clip.ts';
import { EVERYTHING } from '../../search/clip-query.ts';
import { absorbChanges } from '../../search/indexing/absorb-changes.ts';
import { buildIndex } from '../../search/indexing/build-index.ts';
import { mergeSegments } from '../../search/indexing/merge-segments.ts';
import { search } from '../../search/search.ts';
import { WORD_FIELDS } from '../../search/terms/search-text.ts';
import { currentRevision, getClip } from '../clips/clips.ts';
import { starClips } from '../clips/star-clips.ts';
import { trashClips } from '../clips/trash.ts';
import { importClips } from '../imports/import-clips.ts';
import type { Library } from '../library.ts';
import { openLibrary } from '../open-library.ts';
import { saveCapture } from '../saving/save-capture.ts';
import { tagClips } from '../tags/tags.ts';
import { fakeLocks } from '../testing/fake-locks.ts';
import { freshLibrary } from '../testing/fresh-library.ts';
import { frozenLibrary, thaw } from '../testing/frozen-library.ts';
import { clipIndexOf } from './clip-index-of.ts';
import { clipStore } from './clip-store.ts';
import { findClips, findFirst } from './find-clips.ts';
import { keepLibraryIndex } from './keep-library-index.ts';
import { libraryIndex } from './library-index.ts';

// Hundreds of saves each, on a machine that may do other things too.
vi.setConfig({ testTimeout: 30_000 });

beforeEach(() => {
  fakeLocks();
  return () => vi.unstubAllGlobals();
});

const ALL = { ...EVERYTHING, text: '公报 ' };

/** Saves so many clips, each with a number of its own in a text that all have. */
async function saveMany(library: Library, from: number, count: number): Promise<void> {
  for (let number = from; number < from + count; number++) {
    const canonicalUrl = `https://news.example/${number}`;
    const capture = makeCapture({
      canonicalUrl,
      title: `第${number}号`,
      text: `公报 ${number}\n内容`,
    });
    await saveCapture(library, capture, { revisionId: `r${number}`, now: 1_000_000 + number });
  }
}

async function state(library: Library) {
  return libraryIndex(library).read((view) => view.state());
}

/** What a scan finds, to be compared with. */
async function expectAsScanned(library: Library, text: string, count: number): Promise<void> {
  const query = { ...EVERYTHING, text };
  const found = await clipIndexOf(library).find(query);
  expect(found).toEqual(await search(clipStore(library), query));
  expect(found?.ids).toHaveLength(count);
}

test('a clip is found as soon as it is saved, before any segment knows it', async () => {
  const library = await freshLibrary();
  await keepLibraryIndex(library);
  await saveMany(library, 0, 3);
  expect((await state(library))?.segments).toEqual([]);
  await expectAsScanned(library, '公报', 3);
  await expectAsScanned(library, '"第1号" ', 1);
});

test('what is corrected is found by its new words, in whichever field', async () => {
  const library = await freshLibrary();
  await saveMany(library, 0, 70);
  await keepLibraryIndex(library);
  const [id = ''] = await library.clips.toCollection().primaryKeys();
  for (const [at, field] of WORD_FIELDS.entries()) {
    const word = `新词${'一二三四五六七'[at]}`;
    const clip = await getClip(library, id);
    const lists = { bylines: [word], securities: [{ market: 'SH', code: '600519', name: word }] };
    const value = field in lists ? lists[field as keyof typeof lists] : word;
    await library.write(() => library.clips.put({ ...clip, [field]: value } as Clip));
    await expectAsScanned(library, word, 1);
  }
});

test('tags, stars and the trash change columns only', async () => {
  const library = await freshLibrary();
  await saveMany(library, 0, 70);
  await keepLibraryIndex(library);
  const ids = (await library.clips.toCollection().primaryKeys()).slice(0, 2);
  await tagClips(library, ids, { add: ['邮政'] });
  await starClips(library, ids);
  await trashClips(library, ids);
  const changes = await library.indexChanges.toArray();
  expect(changes).toHaveLength(6);
  for (const { gone, text } of changes) expect({ gone, text }).toEqual({ gone: null, text: null });
  await expectAsScanned(library, '公报', 68);
});

test('many fresh clips become a segment, and segments are merged', async () => {
  const library = await freshLibrary();
  await keepLibraryIndex(library);
  for (const from of [0, 70, 140]) {
    await saveMany(library, from, 70);
    await keepLibraryIndex(library);
  }
  expect(await library.indexChanges.count()).toBe(0);
  const { segments, obsolete } = (await state(library)) ?? {};
  expect(segments?.map(({ span }) => span)).toEqual([210]);
  expect(obsolete).toEqual([]);
  // Records of merged segments are gone.
  const keys = (await library.table('indexRecords').toCollection().primaryKeys()) as number[][];
  expect(new Set(keys.map(([segment]) => segment))).toEqual(new Set([segments?.[0]?.id]));
  await expectAsScanned(library, '公报', 210);
  await expectAsScanned(library, '公报 137 ', 1);
  await expectAsScanned(library, '公报 -137 ', 209);
});

test('an index that is built or merged half goes on in another process', async () => {
  const library = await freshLibrary();
  await saveMany(library, 0, 80);
  const writer = libraryIndex(library);
  await library.table('indexChanges').clear();
  await library.table('indexNumbers').clear();
  await library.indexState.clear();
  await buildIndex({ ...writer, unnumbered: (after) => writer.unnumbered(after, 30) });
  expect(await clipIndexOf(library).find(ALL)).toBeNull();
  expect((await findClips(library, ALL)).ids).toHaveLength(80);
  await saveMany(library, 80, 5);
  library.close();

  const again = await openLibrary(library.name);
  onTestFinished(() => again.close());
  await keepLibraryIndex(again);
  await expectAsScanned(again, '公报', 85);

  await saveMany(again, 85, 70);
  await keepLibraryIndex(again, AbortSignal.abort());
  await keepLibraryIndex(again);
  await saveMany(again, 155, 70);
  while (await absorbChanges(libraryIndex(again), 1));
  await mergeSegments(libraryIndex(again), AbortSignal.abort(), 500);
  expect((await libraryIndex(again).merge())?.after).not.toBe('');
  await expectAsScanned(again, '公报', 225);
  await keepLibraryIndex(again);
  await expectAsScanned(again, '公报', 225);
  expect(await libraryIndex(again).merge()).toBeNull();
});

test('clips saved while the index is built are in it, those deleted are not', async () => {
  const library = await freshLibrary();
  await saveMany(library, 0, 20);
  for (const table of ['indexChanges', 'indexNumbers', 'indexState'])
    await library.table(table).clear();
  const writer = libraryIndex(library);
  const disturbed = {
    ...writer,
    async putRecords(records: Parameters<typeof writer.putRecords>[0]) {
      await writer.putRecords(records);
      // What a reader does while the worker inverts texts.
      if (await library.clips.get({ identity: 'https://news.example/3' })) {
        const clip = await library.clips.get({ identity: 'https://news.example/3' });
        await library.write(() => library.clips.delete(clip?.id ?? ''));
        await saveMany(library, 20, 1);
      }
    },
  };
  await buildIndex(disturbed);
  await keepLibraryIndex(library);
  await expectAsScanned(library, '公报', 20);
  await expectAsScanned(library, '公报 3 ', 0);
});

const DAMAGES: Record<string, (library: Library) => Promise<unknown>> = {
  'its records are gone': (library) => library.table('indexRecords').clear(),
  'its columns are gone': (library) => library.table('indexColumns').clear(),
  'its columns are cut off': (library) => library.table('indexColumns').put(new ArrayBuffer(99), 0),
  'the values of its columns are gone': (library) => library.indexState.delete('values'),
  'its numbers stand for no clip': (library) => library.table('indexIds').clear(),
};

test.each(Object.keys(DAMAGES))('%s: told, and built anew while a scan answers', async (damage) => {
  const library = await freshLibrary();
  await saveMany(library, 0, 70);
  await keepLibraryIndex(library);
  await DAMAGES[damage]?.(library);
  expect((await findClips(library, ALL)).ids).toHaveLength(70);
  expect((await findFirst(library, ALL, 5)).ids).toHaveLength(5);
  await library.rebuilding;
  await expectAsScanned(library, '公报', 70);
});

test('damage that only a merge meets is mended by the one who merges', async () => {
  const library = await freshLibrary();
  await saveMany(library, 0, 70);
  await keepLibraryIndex(library);
  await saveMany(library, 70, 70);
  await library.table('indexRecords').clear();
  await keepLibraryIndex(library);
  await expectAsScanned(library, '公报', 140);
});

test.each([3, 80])(
  'an index of another format is built anew, with %i fresh clips',
  async (count) => {
    const library = await freshLibrary();
    await keepLibraryIndex(library);
    await saveMany(library, 0, 70);
    await keepLibraryIndex(library);
    const stored = await state(library);
    await library.table('indexState').put({ id: 'state', state: { ...stored, format: 0 } });
    await library.table('indexColumns').put(new ArrayBuffer(99), 0);
    await saveMany(library, 70, count);
    expect(await clipIndexOf(library).find(ALL)).toBeNull();
    await keepLibraryIndex(library);
    await expectAsScanned(library, '公报', 70 + count);
  },
);

test('a library from before there was an index gets one', async () => {
  const name = `test-${crypto.randomUUID()}`;
  await thaw(name, frozenLibrary(1));
  const library = await openLibrary(name);
  onTestFinished(() => library.delete());
  const all = (await library.clips.toArray()).filter(({ deletedAt }) => deletedAt === null);
  await keepLibraryIndex(library);
  expect((await clipIndexOf(library).find(EVERYTHING))?.ids).toHaveLength(all.length);
});

test('clips are imported with their index, all or none', async () => {
  const [library, other] = [await freshLibrary(), await freshLibrary()];
  await saveMany(other, 0, 10);
  const clips = await other.clips.toArray();
  const imported = await Promise.all(
    clips.map(async (clip) => ({ clip, revision: await currentRevision(other, clip) })),
  );
  await keepLibraryIndex(library);
  await saveMany(library, 100, 2);
  await importClips(library, imported);
  await expectAsScanned(library, '公报', 12);
  await expect(importClips(library, imported)).rejects.toThrow();
  await keepLibraryIndex(library);
  await expectAsScanned(library, '公报', 12);
  expect(await currentRevision(library, clips[3] as Clip)).toEqual(imported[3]?.revision);
});

test('two pages that save and keep the index at the same time', async () => {
  const library = await freshLibrary();
  const other = await openLibrary(library.name);
  onTestFinished(() => other.close());
  await Promise.all([
    saveMany(library, 0, 90),
    saveMany(other, 100, 90),
    keepLibraryIndex(library),
    findFirst(other, ALL, 5),
  ]);
  await Promise.all([
    keepLibraryIndex(library),
    keepLibraryIndex(other),
    saveMany(other, 200, 10),
    library.write(() => library.clips.where('identity').equals('https://news.example/7').delete()),
  ]);
  for (const page of [library, other]) {
    await expectAsScanned(page, '公报', 189);
    await expectAsScanned(page, '公报 7 ', 0);
    await expectAsScanned(page, '"第205号" ', 1);
  }
});
