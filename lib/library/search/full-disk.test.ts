import { beforeEach, expect, test, vi } from 'vitest';
import { makeCapture } from '../../../tests/makers.ts';
import { EVERYTHING } from '../../search/clip-query.ts';
import { absorbChanges } from '../../search/indexing/absorb-changes.ts';
import { forgetIndex } from '../../search/indexing/build-index.ts';
import { search } from '../../search/search.ts';
import type { Library } from '../library.ts';
import { saveCapture } from '../saving/save-capture.ts';
import { fakeLocks } from '../testing/fake-locks.ts';
import { type FullDiskWay, fillDisk } from '../testing/fill-disk.ts';
import { freshLibrary } from '../testing/fresh-library.ts';
import { clipStore } from './clip-store.ts';
import { findClips } from './find-clips.ts';
import { keepLibraryIndex } from './keep-library-index.ts';
import { libraryIndex } from './library-index.ts';

// Each runs the same work as often as it writes.
vi.setConfig({ testTimeout: 60_000 });

beforeEach(() => {
  fakeLocks();
  return () => vi.unstubAllGlobals();
});

const WAYS: FullDiskWay[] = ['request', 'transaction'];

/** What a save writes to as well. */
const isOfIndex = (store: string) => store.startsWith('index');

async function save(library: Library, number: number): Promise<void> {
  const capture = makeCapture({
    canonicalUrl: `https://news.example/${number}`,
    title: `第${number}号`,
    text: `公报 ${number}\n内容`,
  });
  await saveCapture(library, capture, { revisionId: `r${number}`, now: 1_000_000 + number });
}

/** Two segments that are to be merged, and five fresh clips. */
async function readyToMerge(): Promise<Library> {
  const library = await freshLibrary();
  await keepLibraryIndex(library);
  for (const from of [0, 8]) {
    for (let number = from; number < from + 8; number++) await save(library, number);
    await absorbChanges(libraryIndex(library), 1);
  }
  return library;
}

async function readyToBuild(): Promise<Library> {
  const library = await readyToMerge();
  await forgetIndex(libraryIndex(library));
  return library;
}

/** The segments whose records there are, and those that count. */
async function segmentsOf(library: Library) {
  const keys = (await library.table('indexRecords').toCollection().primaryKeys()) as number[][];
  const state = await libraryIndex(library).read((view) => view.state());
  return {
    stored: [...new Set(keys.map(([segment]) => segment))].sort(),
    counting: state?.segments.map(({ id }) => id),
    spans: state?.segments.map(({ span }) => span),
    obsolete: state?.obsolete,
  };
}

async function expectAllFound(library: Library, count: number): Promise<void> {
  for (const text of ['公报 ', '"第3号" ', '内容 -3 ']) {
    const query = { ...EVERYTHING, text };
    const found = await findClips(library, query);
    expect(found.ids).toEqual((await search(clipStore(library), query)).ids);
    if (text === '公报 ') expect(found.ids).toHaveLength(count);
  }
}

test.each(
  WAYS.flatMap((way) => [
    { way, what: 'merging', ready: readyToMerge },
    { way, what: 'building anew', ready: readyToBuild },
  ]),
)(
  'the disk fills while $what, told by the $way: nothing is lost, it goes on later',
  async ({ way, ready }) => {
    for (let after = 0; ; after += 1) {
      const library = await ready();
      const disk = fillDisk(after, way, isOfIndex);
      const failed = await keepLibraryIndex(library).then(
        () => false,
        () => true,
      );
      disk.end();
      expect(failed).toBe(disk.reached);
      await expectAllFound(library, 16);
      await save(library, 16);
      await expectAllFound(library, 17);
      await keepLibraryIndex(library);
      await expectAllFound(library, 17);
      const { stored, counting, spans, obsolete } = await segmentsOf(library);
      expect(stored).toEqual(counting);
      expect(spans?.[0]).toBeGreaterThanOrEqual(16);
      expect(obsolete).toEqual([]);
      await library.delete();
      if (!failed) return;
    }
  },
);
