// @vitest-environment jsdom
import { beforeEach, expect, test, vi } from 'vitest';
import { makeCapture, makeClip, makeRevision } from '../../../tests/makers.ts';
import { editClip } from '../../library/clips/edit-clip.ts';
import { restoreClips, trashClips } from '../../library/clips/trash.ts';
import { importClips } from '../../library/imports/import-clips.ts';
import { saveCapture } from '../../library/saving/save-capture.ts';
import { fakeLocks } from '../../library/testing/fake-locks.ts';
import { freshLibrary } from '../../library/testing/fresh-library.ts';
import { saveSettings } from '../settings/settings.ts';
import { mirroredClip } from '../testing/mirrored-clip.ts';
import { loadMirrorRecord } from './mirror-record.ts';
import { saveMirror } from './mirror-settings.ts';

beforeEach(() => {
  fakeLocks();
  return () => vi.unstubAllGlobals();
});

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

test('cancelled in the middle, it stops soon, and goes on where it was', async () => {
  const { library, tree, mirror } = await mirroredClip();
  for (let at = 0; at < 60; at += 1) {
    const capture = makeCapture({
      canonicalUrl: `https://news.example/b${at}`,
      title: `Post ${at}`,
    });
    await saveCapture(library, capture, { revisionId: `b${at}` });
  }
  tree.onChange = () => void saveMirror({ paused: true });
  await mirror();
  const left = await library.mirrorChanges.count();
  expect(left).toBeGreaterThan(0);
  expect(left).toBeLessThan(60);
  tree.onChange = () => undefined;
  await saveMirror({ paused: false });
  await mirror();
  expect(await library.mirrorChanges.count()).toBe(0);
  expect(tree.files.size).toBe(61);
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

test('a library that is not mirrored keeps no list', async () => {
  const library = await freshLibrary();
  await saveCapture(library, makeCapture(), { revisionId: 'r1' });
  expect(await library.mirrorChanges.count()).toBe(0);
});
