import { readArchive } from '../../lib/archive/read-archive.ts';
import { verifyArchive } from '../../lib/archive/verify-archive.ts';
import { writeArchive } from '../../lib/archive/write-archive.ts';
import type { ImportEntry } from '../../lib/clip/import-entry.ts';
import type { WholeClip } from '../../lib/clip/whole-clip.ts';
import { wholeClips } from '../../lib/library/clips/whole-clips.ts';
import { storedImages } from '../../lib/library/images/stored-images.ts';
import { beginImport } from '../../lib/library/imports/begin-import.ts';
import { runImport } from '../../lib/library/imports/run-import.ts';
import type { Library } from '../../lib/library/library.ts';
import { openLibrary } from '../../lib/library/open-library.ts';
import type { Article } from '../corpus.ts';
import { corpusClip } from '../corpus-clip.ts';
import { measuredStep, type Step } from '../measured-step.ts';

const libraries = { full: openLibrary('full'), restored: openLibrary('restored') };

async function importAll(library: Library, entries: AsyncIterable<ImportEntry>): Promise<number> {
  const about = { format: 'archive', name: '', total: 0, restoreSettings: false };
  const { id } = await beginImport(library, { ...about, rule: 'restore' }, []);
  return (await runImport(library, id, entries)).added;
}

function wholeClip(article: Article, at: number): WholeClip {
  const { clip, revision } = corpusClip(article, at);
  return { clip, revisions: [revision] };
}

async function* fetched(count: number): AsyncGenerator<ImportEntry> {
  const step = 500;
  for (let from = 0; from < count; from += step) {
    const reply = await fetch(`/articles?from=${from}&count=${step}`);
    const articles: Article[] = await reply.json();
    for (const [at, article] of articles.entries()) {
      yield { kind: 'clip', whole: wholeClip(article, from + at) };
    }
  }
}

/** Fields have no order: rows are compared with theirs sorted. */
function inOrder(_name: string, value: unknown): unknown {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return value;
  return Object.fromEntries(Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1)));
}

async function archiveHandle(): Promise<FileSystemFileHandle> {
  const folder = await navigator.storage.getDirectory();
  return folder.getFileHandle('archive.zip', { create: true });
}

const bench = {
  fill: (count: number): Promise<Step> =>
    measuredStep(async () => importAll(await libraries.full, fetched(count))),
  archive: (): Promise<Step> =>
    measuredStep(async () => {
      const library = await libraries.full;
      const source = {
        count: () => library.clips.count(),
        clips: () => wholeClips(library),
        images: () => storedImages(library),
        settings: async () => ({}),
      };
      const handle = await archiveHandle();
      await writeArchive(source, await handle.createWritable());
      return (await handle.getFile()).size;
    }),
  verify: (count: number): Promise<Step> =>
    measuredStep(async () => {
      const file = await (await archiveHandle()).getFile();
      if (!(await verifyArchive(file, { clips: count, images: 0 }))) throw new Error('not whole');
      return file.size;
    }),
  restore: (): Promise<Step> =>
    measuredStep(async () => {
      const file = await (await archiveHandle()).getFile();
      return importAll(await libraries.restored, (await readArchive(file)).pieces());
    }),
  /** Whether the two libraries have the same rows. */
  async same(): Promise<boolean> {
    const [full, restored] = await Promise.all([libraries.full, libraries.restored]);
    const rows = async (library: Library) => {
      const all: string[] = [];
      for await (const whole of wholeClips(library)) all.push(JSON.stringify(whole, inOrder));
      return all;
    };
    const [before, after] = [await rows(full), await rows(restored)];
    return before.length === after.length && before.every((row, at) => row === after[at]);
  },
  /** Baseline: everything in one JSON, made in one go. */
  oneJson: (): Promise<Step> =>
    measuredStep(async () => {
      const all: WholeClip[] = [];
      for await (const whole of wholeClips(await libraries.full)) all.push(whole);
      const json = JSON.stringify(all);
      return new Blob([json]).size;
    }),
};

export type ArchiveBench = typeof bench;

Object.assign(globalThis, { bench });
