// @vitest-environment jsdom
import { beforeEach, expect, test, vi } from 'vitest';
import { makeCapture } from '../../../tests/makers.ts';
import { editClip } from '../../library/clips/edit-clip.ts';
import { forgetConflicts, mirrorConflicts } from '../../library/mirror/mirror-conflicts.ts';
import { stopMirror } from '../../library/mirror/stop-mirror.ts';
import { saveCapture } from '../../library/saving/save-capture.ts';
import { fakeLocks } from '../../library/testing/fake-locks.ts';
import { saveSettings } from '../settings/settings.ts';
import { memoryTree } from '../testing/memory-tree.ts';
import { mirroredClip, mirrorInto } from '../testing/mirrored-clip.ts';

beforeEach(() => {
  fakeLocks();
  return () => vi.unstubAllGlobals();
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
