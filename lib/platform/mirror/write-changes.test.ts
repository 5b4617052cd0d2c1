// @vitest-environment jsdom
import { beforeEach, expect, test, vi } from 'vitest';
import { ClipperError } from '../../clip/clipper-error.ts';
import { freePath } from '../../export/mirror/free-path.ts';
import { trashClips } from '../../library/clips/trash.ts';
import { libraryLedger } from '../../library/mirror/mirror-ledger.ts';
import { fakeLocks } from '../../library/testing/fake-locks.ts';
import { freshLibrary } from '../../library/testing/fresh-library.ts';
import { DEFAULT_SETTINGS } from '../settings/settings.ts';
import { memoryTree } from '../testing/memory-tree.ts';
import { mirroredClip } from '../testing/mirrored-clip.ts';
import { mirrorWriter } from './mirror-writer.ts';
import { readerFolder } from './reader-folder.ts';
import { writeChanges } from './write-changes.ts';

beforeEach(() => {
  fakeLocks();
  return () => vi.unstubAllGlobals();
});

test('clips that look for the same place at the same time find two', async () => {
  const ledger = libraryLedger(await freshLibrary());
  const folder = readerFolder(memoryTree().root);
  // A disk that takes long: all have looked at the ledger before one has its answer.
  const slow = async (path: string) => {
    await new Promise((resolve) => setTimeout(resolve, 100));
    return folder.hashOf(path);
  };
  const ports = { folder: { ...folder, hashOf: slow }, ledger };
  const wanted = { path: 'Tram.md', hash: 'h', stamp: 's' };
  const places = ['c1', 'c2', 'c3'].map((clipId) =>
    freePath(wanted, { clipId, own: [], ours: [] }, ports),
  );
  const paths = (await Promise.all(places)).map(({ path }) => path);
  expect(paths.sort()).toEqual(['Tram-2.md', 'Tram-3.md', 'Tram.md']);
});

test('a file is not forgotten because its disk was pulled out in between', async () => {
  const { library, tree, id } = await mirroredClip();
  await trashClips(library, [id]);
  const looks = { done: 0 };
  const writing = writeChanges({
    library,
    folder: readerFolder(tree.root),
    writer: await mirrorWriter(library, { format: 'byRules' }, DEFAULT_SETTINGS),
    goOn: async () => true,
    assertThere: async () => {
      if (!tree.there) throw new ClipperError('folder-gone');
      looks.done += 1;
      tree.there = false;
    },
  });
  await expect(writing).rejects.toMatchObject({ code: 'folder-gone' });
  expect(looks.done).toBe(1);
  expect(await library.mirrored.get(id)).toMatchObject({ path: 'Tram.md' });
  expect(await library.mirrorChanges.count()).toBe(1);
});
