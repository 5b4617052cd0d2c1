import fc from 'fast-check';
import { beforeEach, expect, test, vi } from 'vitest';
import { archiveBlob, piecesIn } from '../../archive/testing/archive-blob.ts';
import { wholeClip, wholeClips } from '../../archive/testing/whole-clips.ts';
import type { ImportEntry } from '../../clip/import-entry.ts';
import type { WholeClip } from '../../clip/whole-clip.ts';
import { EVERYTHING } from '../../search/clip-query.ts';
import { search } from '../../search/search.ts';
import { editClip } from '../clips/edit-clip.ts';
import { wholeClips as clipsOf } from '../clips/whole-clips.ts';
import type { Library } from '../library.ts';
import { live } from '../live.ts';
import { openLibrary } from '../open-library.ts';
import { clipIndexOf } from '../search/clip-index-of.ts';
import { clipStore } from '../search/clip-store.ts';
import { keepLibraryIndex } from '../search/keep-library-index.ts';
import { fakeLocks } from '../testing/fake-locks.ts';
import { everyRow } from '../testing/fresh-library.ts';
import { beginImport } from './begin-import.ts';
import type { ImportRow, ImportRule } from './import-row.ts';
import { runImport } from './run-import.ts';
import { undoImport } from './undo-import.ts';

vi.setConfig({ testTimeout: 120_000 });

beforeEach(() => {
  fakeLocks();
  return () => vi.unstubAllGlobals();
});

const ABOUT = { format: 'archive', name: 'a.zip', total: 0, restoreSettings: false };

async function* each(entries: ImportEntry[]): AsyncGenerator<ImportEntry> {
  yield* entries;
}

const entriesOf = (clips: WholeClip[]) =>
  clips.map((whole): ImportEntry => ({ kind: 'clip', whole }));

async function importAll(
  library: Library,
  entries: ImportEntry[],
  rule: ImportRule = 'restore',
): Promise<ImportRow> {
  const { id } = await beginImport(library, { ...ABOUT, rule }, []);
  return runImport(library, id, each(entries));
}

async function contents(library: Library): Promise<WholeClip[]> {
  const all: WholeClip[] = [];
  for await (const whole of clipsOf(library)) all.push(whole);
  return all;
}

/** Clips and texts, and nothing about imports. */
async function rows(library: Library): Promise<unknown> {
  const { clips, revisions, images } = await everyRow(library);
  return { clips, revisions, images };
}

/** Runs with an empty library, which is gone afterwards. */
async function withLibrary(work: (library: Library) => Promise<void>): Promise<void> {
  const library = await openLibrary(`test-${crypto.randomUUID()}`);
  try {
    await work(library);
  } finally {
    await library.delete();
  }
}

test('a library restored from its archive is the same library; restored again, nothing changes', async () => {
  await fc.assert(
    fc.asyncProperty(wholeClips(30), async (clips) => {
      await withLibrary(async (library) => {
        const entries = await piecesIn(await archiveBlob({ clips }));
        const first = await importAll(library, entries);
        expect(await contents(library)).toEqual(clips);
        expect(first).toMatchObject({ state: 'done', added: clips.length, changed: 0, known: 0 });
        const before = await rows(library);
        const again = await importAll(library, entries);
        expect(again).toMatchObject({ added: 0, changed: 0, known: clips.length });
        expect(await rows(library)).toEqual(before);
      });
    }),
    { numRuns: 25 },
  );
});

test('of an archive with ids that stand there twice all else is restored', async () => {
  const [first, other, last] = [wholeClip(1, ['a']), wholeClip(2, ['b']), wholeClip(3, ['c'])];
  const revisionId = first.clip.revisionId;
  const text = {
    clip: { ...other.clip, revisionId },
    revisions: other.revisions.map((revision) => ({ ...revision, id: revisionId })),
  };
  const clip = { clip: { ...first.clip, identity: 'https://news.example/twice' }, revisions: [] };
  const clips = [first, text, clip, last];
  await withLibrary(async (library) => {
    const entries = await piecesIn(await archiveBlob({ clips }));
    expect(await importAll(library, entries)).toMatchObject({ state: 'done', added: 2, unread: 2 });
    expect(await contents(library)).toEqual([first, last]);
  });
});

/** The same few clips as two libraries have them: edited, revised, and made apart under another id. */
const versions = fc.array(
  fc.record({
    at: fc.nat(3),
    apart: fc.boolean(),
    texts: fc.array(fc.constantFrom('one', 'two', 'three', ''), { minLength: 1, maxLength: 3 }),
    over: fc.record({
      tags: fc.subarray(['a', 'A', 'b']),
      note: fc.constantFrom('', 'mine', 'yours'),
      updatedAt: fc.integer({ min: 1, max: 4 }),
      deletedAt: fc.constantFrom(null, null, 7),
      starred: fc.boolean(),
    }),
  }),
  { maxLength: 6 },
);

type Version = typeof versions extends fc.Arbitrary<(infer V)[]> ? V : never;

/** A library's worth of versions: each article and each id once. */
function library(all: Version[], hashed = true): WholeClip[] {
  const clips = new Map(
    all.map(({ at, apart, texts, over }) => {
      const identity = `https://news.example/${at}`;
      const whole = wholeClip(apart ? at + 10 : at, [...new Set(texts)], { ...over, identity });
      for (const revision of whole.revisions) {
        if (hashed) revision.hash = revision.text;
        revision.id = `${whole.clip.id}-${revision.text}`;
      }
      whole.clip.revisionId = whole.revisions.at(-1)?.id ?? '';
      return [at, whole] as const;
    }),
  );
  return [...clips.values()];
}

test.each(['restore', 'complete'] as const)(
  'where both have clips (%s) nothing is lost, and it can be done again and undone',
  async (rule) => {
    await fc.assert(
      fc.asyncProperty(versions, versions, async (mine, theirs) => {
        await withLibrary(async (own) => {
          await importAll(own, entriesOf(library(mine)));
          const before = await rows(own);
          const texts = new Set(
            library(mine).flatMap((w) => w.revisions.map((r) => `${w.clip.identity} ${r.text}`)),
          );
          const { id } = await importAll(own, entriesOf(library(theirs)), rule);
          const after = await contents(own);

          const kept = new Set(
            after.flatMap((w) => w.revisions.map((r) => `${w.clip.identity} ${r.text}`)),
          );
          if (rule === 'restore') {
            for (const { clip, revisions } of library(theirs)) {
              for (const { text } of revisions) texts.add(`${clip.identity} ${text}`);
            }
          }
          expect([...texts].filter((text) => !kept.has(text))).toEqual([]);
          for (const { clip, revisions } of after) {
            expect(revisions).toHaveLength(clip.revisions);
            expect(revisions.find((r) => r.id === clip.revisionId)?.text).toHaveLength(clip.length);
          }

          const settled = await rows(own);
          await importAll(own, entriesOf(library(theirs)), rule);
          expect(await rows(own)).toEqual(settled);
          await undoImport(own, id);
          expect(await rows(own)).toEqual(before);
        });
      }),
      { numRuns: 60 },
    );
  },
);

const MANY = Array.from({ length: 700 }, (_, at) => wholeClip(at, [`公报 ${at}`, `公报 ${at} 二`]));

test('killed between any two writes and gone on with, it has been done once', async () => {
  for (const kill of [1, 2, 3, 4, 5]) {
    await withLibrary(async (own) => {
      const { id } = await beginImport(own, { ...ABOUT, rule: 'restore' }, []);
      const writes = { left: kill };
      const put = own.imports.update.bind(own.imports);
      vi.spyOn(own.imports, 'update').mockImplementation((...args) => {
        writes.left -= 1;
        if (writes.left === 0) throw new Error('killed');
        return put(...args);
      });
      await runImport(own, id, each(entriesOf(MANY))).catch(() => undefined);
      vi.restoreAllMocks();
      fakeLocks();
      const done = await runImport(own, id, each(entriesOf(MANY)));
      expect(done).toMatchObject({ state: 'done', added: MANY.length, changed: 0, known: 0 });
      expect(await contents(own)).toEqual(MANY);
      await undoImport(own, id);
      expect(await contents(own)).toEqual([]);
    });
  }
});

test('imported clips are in the search index', async () => {
  await withLibrary(async (own) => {
    await importAll(own, entriesOf(MANY));
    await keepLibraryIndex(own);
    const query = { ...EVERYTHING, text: '"公报 31 二" ' };
    const found = await clipIndexOf(own).find(query);
    expect(found).toEqual(await search(clipStore(own), query));
    expect(found?.ids).toHaveLength(1);
  });
});

test('undone, what the reader did to a clip meanwhile is not lost', async () => {
  await withLibrary(async (own) => {
    const [one, two] = [wholeClip(1, ['a']), wholeClip(2, ['b'])];
    await importAll(own, entriesOf([one]));
    const changed = { ...one.clip, title: 'Newer', updatedAt: one.clip.updatedAt + 1 };
    const { id } = await importAll(own, entriesOf([{ ...one, clip: changed }, two]));
    await editClip(own, one.clip.id, { note: 'mine' });
    await editClip(own, two.clip.id, { note: 'mine too' });
    await undoImport(own, id);
    const [first, second] = await own.clips.toArray();
    expect(first).toMatchObject({ title: 'Title 1', note: 'mine', deletedAt: null });
    expect(second).toMatchObject({ note: 'mine too', deletedAt: expect.any(Number) });
  });
});

test('stopped in the middle, what is in stays in and can be undone', async () => {
  await withLibrary(async (own) => {
    const stop = new AbortController();
    const { id } = await beginImport(own, { ...ABOUT, rule: 'restore' }, []);
    const row = await runImport(own, id, each(entriesOf(MANY)), {
      signal: stop.signal,
      onProgress: () => stop.abort(),
    });
    expect(row).toMatchObject({ state: 'stopped', added: 512 });
    expect(await own.clips.count()).toBe(512);
    await undoImport(own, id);
    expect(await own.clips.count()).toBe(0);
  });
});

test('live queries hear of what came in', async () => {
  await withLibrary(async (own) => {
    const counts: number[] = [];
    const stop = live(
      () => own.clips.count(),
      (count) => counts.push(count),
    );
    await vi.waitFor(() => expect(counts).toEqual([0]));
    await importAll(own, entriesOf(MANY.slice(0, 3)));
    await vi.waitFor(() => expect(counts.at(-1)).toBe(3));
    stop();
  });
});
