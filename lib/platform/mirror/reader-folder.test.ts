import { expect, test } from 'vitest';
import { sha256 } from '../../clip/sha256.ts';
import { memoryTree } from '../testing/memory-tree.ts';
import { hasFiles, readerFolder } from './reader-folder.ts';

const bytes = (text: string) => new TextEncoder().encode(text);
const hashOf = (text: string) => sha256(bytes(text));

test('a file is written with its folders, and known by its hash', async () => {
  const { root, files } = memoryTree();
  const folder = readerFolder(root);
  expect(await folder.write('a/b/c.md', bytes('text'), null)).toBe(true);
  expect([...files]).toEqual([['a/b/c.md', 'text']]);
  expect(await folder.hashOf('a/b/c.md')).toBe(await hashOf('text'));
  expect(await folder.hashOf('a/x/c.md')).toBeNull();
  expect(await folder.hashOf('a/b')).not.toBeNull();
});

test('what is not what was expected any more stays as it is', async () => {
  const { root, files } = memoryTree();
  const folder = readerFolder(root);
  files.set('a.md', 'theirs');
  for (const expected of [await hashOf('ours'), null]) {
    expect(await folder.write('a.md', bytes('new'), expected)).toBe(false);
  }
  await folder.remove('a.md', await hashOf('ours'));
  expect([...files]).toEqual([['a.md', 'theirs']]);
  await folder.remove('a.md', await hashOf('theirs'));
  await folder.remove('gone/a.md', await hashOf('theirs'));
  expect(files.size).toBe(0);
});

test('a change while we write is seen before ours counts', async () => {
  const tree = memoryTree();
  const folder = readerFolder(tree.root);
  tree.files.set('a.md', 'ours');
  const file = await tree.root.getFileHandle('a.md');
  const { createWritable } = file;
  Object.assign(tree.root, {
    getFileHandle: async () =>
      Object.assign(file, {
        createWritable: async () => {
          tree.files.set('a.md', 'theirs');
          return createWritable.call(file);
        },
      }),
  });
  expect(await folder.write('a.md', bytes('new'), await hashOf('ours'))).toBe(false);
  expect(tree.files.get('a.md')).toBe('theirs');
});

test.each([
  ['NotAllowedError', 'folder-refused'],
  ['QuotaExceededError', 'disk-full'],
  ['NoModificationAllowedError', 'file-refused'],
])('%s is told as %s', async (name, code) => {
  const { root } = memoryTree();
  Object.assign(root, {
    getFileHandle: async () => Promise.reject(new DOMException('no', name)),
  });
  const folder = readerFolder(root);
  await expect(folder.write('a.md', bytes('x'), null)).rejects.toMatchObject({ code });
  await expect(folder.hashOf('a.md')).rejects.toMatchObject({ code });
});

test('a file where a folder should be concerns this file only', async () => {
  const { root, files } = memoryTree();
  files.set('a', 'a file');
  await expect(readerFolder(root).hashOf('a/b.md')).rejects.toMatchObject({ code: 'file-refused' });
});

test('a folder that is gone, or emptied, has no files', async () => {
  const tree = memoryTree();
  expect(await hasFiles(tree.root)).toBe(false);
  tree.files.set('a.md', '');
  expect(await hasFiles(tree.root)).toBe(true);
  tree.there = false;
  expect(await hasFiles(tree.root)).toBe(false);
});
