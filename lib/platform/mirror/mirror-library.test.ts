// @vitest-environment jsdom
import { beforeEach, expect, test, vi } from 'vitest';
import { makeCapture, makeClip, makeRevision } from '../../../tests/makers.ts';
import { editClip } from '../../library/edit-clip.ts';
import { importClips } from '../../library/import-clips.ts';
import type { Library } from '../../library/library.ts';
import { forgetConflicts, mirrorConflicts } from '../../library/mirror/mirror-conflicts.ts';
import { stopMirror } from '../../library/mirror/stop-mirror.ts';
import { saveCapture } from '../../library/save-capture.ts';
import { fakeLocks } from '../../library/testing/fake-locks.ts';
import { freshLibrary } from '../../library/testing/fresh-library.ts';
import { restoreClips, trashClips } from '../../library/trash.ts';
import { saveSettings } from '../settings.ts';
import { type MemoryTree, memoryTree } from '../testing/memory-tree.ts';
import { beginMirror } from './begin-mirror.ts';
import { mirrorLibrary } from './mirror-library.ts';
import { loadMirrorRecord } from './mirror-record.ts';
import { saveMirror } from './mirror-settings.ts';

const NEVER = new AbortController().signal;

beforeEach(() => {
  fakeLocks();
  return () => vi.unstubAllGlobals();
});

/** A library with one clip, mirrored. Real folders cannot be stored by the fake IndexedDB: one stands for it. */
async function mirroredClip() {
  const library = await freshLibrary();
  const { clip } = await saveCapture(library, makeCapture({ title: 'Tram' }), { revisionId: 'r1' });
  const tree = memoryTree();
  await mirrorInto(library, tree);
  return { library, tree, id: clip.id, mirror: () => mirrorLibrary(library, NEVER) };
}

async function mirrorInto(library: Library, { root }: MemoryTree): Promise<void> {
  const standIn = (_: unknown, row: { folder: unknown }) => {
    row.folder = {};
  };
  library.folders.hook('creating', standIn);
  await beginMirror(library, root, NEVER);
  library.folders.hook('creating').unsubscribe(standIn);
  vi.spyOn(library.folders, 'get').mockResolvedValue({ use: 'mirror', folder: root });
  await mirrorLibrary(library, NEVER);
}

test('each clip is a file, and follows it: note, title, trash and back', async () => {
  const { library, tree, id, mirror } = await mirroredClip();
  expect([...tree.files.keys()]).toEqual(['Tram.md']);
  await editClip(library, id, { note: 'Look again' });
  await mirror();
  expect(tree.files.get('Tram.md')).toContain('> Look again');
  await editClip(library, id, { title: 'Harbour' });
  await mirror();
  expect([...tree.files.keys()]).toEqual(['Harbour.md']);
  tree.files.set('diary.txt', 'mine');
  await trashClips(library, [id]);
  await mirror();
  expect([...tree.files.keys()]).toEqual(['diary.txt']);
  await restoreClips(library, [id]);
  await mirror();
  expect(tree.files.get('Harbour.md')).toContain('# Harbour');
});

test('the copy beside a file of the reader is one, however often the clip is edited', async () => {
  const { library, tree, id, mirror } = await mirroredClip();
  tree.files.set('Tram.md', 'mine');
  for (const note of ['one', 'two', 'three']) {
    await editClip(library, id, { note });
    await mirror();
  }
  expect([...tree.files.keys()].sort()).toEqual(['Tram-2.md', 'Tram.md']);
  expect(tree.files.get('Tram.md')).toBe('mine');
  expect(tree.files.get('Tram-2.md')).toContain('> three');
  expect(await mirrorConflicts(library)).toEqual([
    { clipId: id, title: 'Tram', path: 'Tram-2.md', outside: ['Tram.md'] },
  ]);
});

test('without the file of the reader, the clip takes its name back', async () => {
  const { library, tree, id, mirror } = await mirroredClip();
  tree.files.set('Tram.md', 'mine');
  await editClip(library, id, { note: 'one' });
  await mirror();
  tree.files.delete('Tram.md');
  await mirror();
  expect([...tree.files.keys()]).toEqual(['Tram.md']);
  expect(tree.files.get('Tram.md')).toContain('> one');
  expect(await mirrorConflicts(library)).toEqual([]);
});

test('without the file of the clip, the one of the reader stands until the clip changes', async () => {
  const { library, tree, id, mirror } = await mirroredClip();
  tree.files.set('Tram.md', 'mine');
  await editClip(library, id, { note: 'one' });
  await mirror();
  tree.files.delete('Tram-2.md');
  await mirror();
  expect([...tree.files.keys()]).toEqual(['Tram.md']);
  expect(await mirrorConflicts(library)).toEqual([]);
  await editClip(library, id, { note: 'two' });
  await mirror();
  expect([...tree.files.keys()].sort()).toEqual(['Tram-2.md', 'Tram.md']);
});

test('what the reader knows of is not told again', async () => {
  const { library, tree, id, mirror } = await mirroredClip();
  tree.files.set('Tram.md', 'mine');
  await editClip(library, id, { note: 'one' });
  await mirror();
  await forgetConflicts(library, [id]);
  await editClip(library, id, { note: 'two' });
  await mirror();
  expect(await mirrorConflicts(library)).toEqual([]);
  expect(tree.files.get('Tram-2.md')).toContain('> two');
});

test('another profile writes all anew, but nothing over or beside what the reader changed', async () => {
  const { library, tree, mirror } = await mirroredClip();
  await saveCapture(
    library,
    makeCapture({ canonicalUrl: 'https://news.example/2', title: 'Post' }),
    {
      revisionId: 'r2',
    },
  );
  await mirror();
  tree.files.set('Post.md', 'mine');
  await saveSettings({ profile: 'obsidian' });
  await mirror();
  expect([...tree.files.keys()].sort()).toEqual(['Post.md', 'Tram.md']);
  expect(tree.files.get('Tram.md')).toMatch(/^---\ntitle: Tram/);
  expect(tree.files.get('Post.md')).toBe('mine');
});

test('clips are written by the profile that is for their source', async () => {
  const { tree, mirror } = await mirroredClip();
  await saveSettings({
    rules: [{ field: 'source', value: '中国邮政快递报', profile: 'jekyll' }],
  });
  await mirror();
  expect([...tree.files.keys()]).toEqual(['2022-05-18-tram.md']);
});

test('clips that come past Dexie are mirrored too', async () => {
  const { library, tree, mirror } = await mirroredClip();
  const clip = makeClip({ identity: 'https://news.example/3', title: 'Imported' });
  await importClips(library, [{ clip, revision: makeRevision() }]);
  await mirror();
  expect([...tree.files.keys()]).toContain('Imported.md');
});

test.each(['prompt', 'denied'] as const)('with permission %s changes wait', async (permission) => {
  const { library, tree, id, mirror } = await mirroredClip();
  tree.permission = permission;
  await editClip(library, id, { note: 'later' });
  await mirror();
  expect(tree.files.get('Tram.md')).not.toContain('later');
  tree.permission = 'granted';
  await mirror();
  expect(tree.files.get('Tram.md')).toContain('later');
});

test('two pages that are open write a file once', async () => {
  const { library, tree, id, mirror } = await mirroredClip();
  const changes: string[] = [];
  tree.onChange = (path) => void changes.push(path);
  await editClip(library, id, { note: 'one' });
  await Promise.all([mirror(), mirror()]);
  // Told before and after.
  expect(changes).toEqual(['Tram.md', 'Tram.md']);
});

test('clips with the same name have numbers, and keep them', async () => {
  const { library, tree, mirror } = await mirroredClip();
  for (const at of [2, 3, 4]) {
    const capture = makeCapture({ canonicalUrl: `https://news.example/${at}`, title: 'Tram' });
    await saveCapture(library, capture, { revisionId: `r${at}` });
  }
  await mirror();
  const names = ['Tram-2.md', 'Tram-3.md', 'Tram-4.md', 'Tram.md'];
  expect([...tree.files.keys()].sort()).toEqual(names);
  const entries = await library.mirrored.toArray();
  for (const { clipId } of entries) await editClip(library, clipId, { note: 'later' });
  await mirror();
  expect(await library.mirrored.toArray()).toEqual(
    entries.map((entry) => expect.objectContaining({ clipId: entry.clipId, path: entry.path })),
  );
  expect([...tree.files.keys()].sort()).toEqual(names);
});

test('paused, changes wait', async () => {
  const { library, tree, id, mirror } = await mirroredClip();
  await saveMirror({ paused: true });
  await editClip(library, id, { note: 'later' });
  await mirror();
  expect(await library.mirrorChanges.count()).toBe(1);
  await saveMirror({ paused: false });
  await mirror();
  expect(tree.files.get('Tram.md')).toContain('later');
});

test.each(['gone', 'empty'])(
  'a folder that is %s is told, and nothing is forgotten',
  async (how) => {
    const { library, tree, id, mirror } = await mirroredClip();
    const before = new Map(tree.files);
    if (how === 'gone') tree.there = false;
    else tree.files.clear();
    await trashClips(library, [id]);
    await mirror();
    expect(await loadMirrorRecord()).toMatchObject({ failed: 'folder-gone' });
    tree.there = true;
    for (const [path, text] of before) tree.files.set(path, text);
    await mirror();
    expect(tree.files.size).toBe(0);
    expect(await loadMirrorRecord()).toMatchObject({ failed: null });
  },
);

test('a file that cannot be written is told, holds up no other, and is tried again', async () => {
  const { library, tree, id, mirror } = await mirroredClip();
  const inUse = () => {
    throw new DOMException('in use', 'NoModificationAllowedError');
  };
  tree.onChange = (path) => (path === 'Tram.md' ? inUse() : undefined);
  await editClip(library, id, { note: 'one' });
  await saveCapture(
    library,
    makeCapture({ canonicalUrl: 'https://news.example/2', title: 'Post' }),
    {
      revisionId: 'r2',
    },
  );
  await mirror();
  expect([...tree.files.keys()].sort()).toEqual(['Post.md', 'Tram.md']);
  expect(await loadMirrorRecord()).toMatchObject({ unwritten: [id] });
  tree.onChange = () => undefined;
  await mirror();
  expect(await loadMirrorRecord()).toMatchObject({ unwritten: [] });
  expect(tree.files.get('Tram.md')).toContain('> one');
});

test('stopped and begun again, also where the folder was moved to, changes stay known', async () => {
  const { library, tree, id, mirror } = await mirroredClip();
  await saveCapture(
    library,
    makeCapture({ canonicalUrl: 'https://news.example/2', title: 'Post' }),
    {
      revisionId: 'r2',
    },
  );
  await mirror();
  await stopMirror(library);
  expect([...tree.files.keys()].sort()).toEqual(['Post.md', 'Tram.md']);
  await editClip(library, id, { note: 'meanwhile' });
  const moved = memoryTree();
  for (const [path, text] of tree.files) moved.files.set(path, text);
  moved.files.set('Post.md', 'mine');
  await mirrorInto(library, moved);
  expect([...moved.files.keys()].sort()).toEqual(['Post.md', 'Tram.md']);
  expect(moved.files.get('Tram.md')).toContain('> meanwhile');
  expect(moved.files.get('Post.md')).toBe('mine');
  expect(tree.files.get('Tram.md')).not.toContain('> meanwhile');
});

test('another folder begins anew, beside what is in it', async () => {
  const { library, id } = await mirroredClip();
  const other = memoryTree();
  other.files.set('Tram.md', 'a note of mine');
  await mirrorInto(library, other);
  expect([...other.files.keys()].sort()).toEqual(['Tram-2.md', 'Tram.md']);
  expect(await mirrorConflicts(library)).toMatchObject([{ clipId: id, outside: ['Tram.md'] }]);
});

test('a library that is not mirrored keeps no list', async () => {
  const library = await freshLibrary();
  await saveCapture(library, makeCapture(), { revisionId: 'r1' });
  expect(await library.mirrorChanges.count()).toBe(0);
});
