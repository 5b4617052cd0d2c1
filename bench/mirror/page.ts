import type { MirrorFolder } from '../../lib/export/mirror/mirror-folder.ts';
import { importClips } from '../../lib/library/imports/import-clips.ts';
import type { Library } from '../../lib/library/library.ts';
import { startMirror } from '../../lib/library/mirror/start-mirror.ts';
import { openLibrary } from '../../lib/library/open-library.ts';
import { mirrorWriter } from '../../lib/platform/mirror/mirror-writer.ts';
import { hasFiles, readerFolder } from '../../lib/platform/mirror/reader-folder.ts';
import { writeChanges } from '../../lib/platform/mirror/write-changes.ts';
import { DEFAULT_SETTINGS } from '../../lib/platform/settings/settings.ts';
import type { Article } from '../corpus.ts';
import { corpusClip } from '../corpus-clip.ts';

/** Clips that are imported at a time. */
const BATCH = 1000;

/** How far the mirror has come. `spent`: milliseconds by what they were waited for, of all clips together. */
export interface MirrorProgress {
  written: number;
  left: number;
  ms: number;
  spent: Record<string, number>;
  done: boolean;
}

const state = { began: 0, ended: 0, spent: new Map<string, number>(), failed: '' };
const opened = openLibrary('mirrored');

async function timed<T>(name: string, work: Promise<T>): Promise<T> {
  const began = performance.now();
  try {
    return await work;
  } finally {
    state.spent.set(name, (state.spent.get(name) ?? 0) + performance.now() - began);
  }
}

/** The origin's private folder, through the code that writes into the reader's. */
async function vault(): Promise<FileSystemDirectoryHandle> {
  const root = await navigator.storage.getDirectory();
  return root.getDirectoryHandle('vault', { create: true });
}

function timedFolder(folder: MirrorFolder): MirrorFolder {
  return {
    hashOf: (path) => timed('look', folder.hashOf(path)),
    write: (...given) => timed('write', folder.write(...given)),
    remove: (...given) => timed('remove', folder.remove(...given)),
  };
}

async function mirror(library: Library): Promise<void> {
  const root = await vault();
  const writer = await mirrorWriter(library, { format: 'byRules' }, DEFAULT_SETTINGS);
  const unwritten = await writeChanges({
    library,
    folder: timedFolder(readerFolder(root)),
    writer: (document) => timed('render', writer(document)),
    goOn: async () => true,
    assertThere: async () => {
      const written = await library.mirrored.where('name').above('').count();
      if (written > 0 && !(await timed('there', hasFiles(root)))) throw new Error('no files');
    },
  });
  if (unwritten.length > 0) throw new Error(`${unwritten.length} clips were not written`);
}

const bench = {
  /** A library of so many clips, all of which are on the mirror's list. */
  async fill(count: number): Promise<void> {
    const library = await opened;
    for (let from = 0; from < count; from += BATCH) {
      const reply = await fetch(`/articles?from=${from}&count=${BATCH}`);
      const articles: Article[] = await reply.json();
      await importClips(
        library,
        articles.map((article, at) => corpusClip(article, from + at)),
      );
    }
    await startMirror(library, await vault(), false);
  },
  /** Begins to write the files. */
  async begin(): Promise<void> {
    const library = await opened;
    state.began = performance.now();
    mirror(library).then(
      () => {
        state.ended = performance.now();
      },
      (error: unknown) => {
        state.failed = String(error);
      },
    );
  },
  async progress(): Promise<MirrorProgress> {
    const library = await opened;
    if (state.failed) throw new Error(state.failed);
    const [written, left] = await Promise.all([
      library.mirrored.count(),
      library.mirrorChanges.count(),
    ]);
    const ms = (state.ended || performance.now()) - state.began;
    return { written, left, ms, spent: Object.fromEntries(state.spent), done: state.ended > 0 };
  },
};

export type MirrorBench = typeof bench;

Object.assign(globalThis, { bench });
