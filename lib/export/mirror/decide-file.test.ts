import { expect, test } from 'vitest';
import type { MirroredClip } from '../../clip/mirrored-clip.ts';
import { decideFile, EMPTY_HASH, isWritten } from './decide-file.ts';

/** Written as `a.md` with the hash `old`. */
const WRITTEN: MirroredClip = {
  clipId: 'c',
  name: 'a.md',
  path: 'a.md',
  stamp: 'first',
  files: [{ path: 'a.md', hash: 'old' }],
  keys: ['A.MD'],
  outside: [],
};
/** The clip was edited. */
const EDITED = { path: 'a.md', hash: 'new', stamp: 'second' };
/** The clip is what it was, its profile is another one. */
const REFORMED = { path: 'a.md', hash: 'new', stamp: 'first' };

const decide = (
  wanted: typeof EDITED | null,
  found: Record<string, string | null>,
  { entry = WRITTEN, complete = false }: { entry?: MirroredClip; complete?: boolean } = {},
) => decideFile(entry, wanted, new Map(Object.entries(found)), complete);

test.each([
  ['as written', { 'a.md': 'old' }, 'a.md'],
  ['emptied', { 'a.md': EMPTY_HASH }, 'a.md'],
  ['deleted', { 'a.md': null }, 'a.md'],
  ['written already by a page that was killed', { 'a.md': 'new' }, 'a.md'],
  ['changed by the reader', { 'a.md': 'theirs' }, null],
])('an edited clip whose file is %s', (_what, found, path) => {
  const outside = path === null ? ['a.md'] : [];
  expect(decide(EDITED, found)).toMatchObject({ kind: 'write', path, outside });
});

test.each([
  ['as written', { 'a.md': 'old' }, 'write'],
  ['deleted', { 'a.md': null }, 'leave'],
  ['changed by the reader', { 'a.md': 'theirs' }, 'leave'],
])('another profile for a clip whose file is %s', (_what, found, kind) => {
  expect(decide(REFORMED, found)).toMatchObject({ kind });
});

test('a deleted file comes back when the reader asks for all', () => {
  const found = { 'a.md': null };
  expect(decide(REFORMED, found, { complete: true })).toMatchObject({
    kind: 'write',
    path: 'a.md',
  });
});

test('another name is another place, and the file of before is ours to remove', () => {
  expect(decide({ ...EDITED, path: 'b.md' }, { 'a.md': 'old' })).toMatchObject({
    kind: 'write',
    path: null,
    ours: [{ path: 'a.md', hash: 'old' }],
    outside: [],
  });
});

test('another name does not make the file of the reader ours', () => {
  expect(decide({ ...EDITED, path: 'b.md' }, { 'a.md': 'theirs' })).toMatchObject({
    path: null,
    ours: [],
    outside: ['a.md'],
  });
});

test('a name in another case is the same file', () => {
  expect(decide({ ...EDITED, path: 'A.md' }, { 'a.md': 'old' })).toMatchObject({ path: 'a.md' });
});

test.each([
  ['old', [{ path: 'a.md', hash: 'old' }]],
  [EMPTY_HASH, [{ path: 'a.md', hash: EMPTY_HASH }]],
  ['theirs', []],
  [null, []],
])('a clip in the trash whose file is %s', (hash, ours) => {
  expect(decide(null, { 'a.md': hash })).toEqual({ kind: 'remove', ours });
});

test('what was about to be written is known, whether it was or not', () => {
  const entry = { ...WRITTEN, files: [...WRITTEN.files, { path: 'a.md', hash: 'half way' }] };
  for (const hash of ['old', 'half way']) {
    expect(decide(EDITED, { 'a.md': hash }, { entry })).toMatchObject({ path: 'a.md' });
  }
  expect(isWritten(entry, { ...EDITED, hash: 'old' })).toBe(false);
});

test('a new clip gets a free place', () => {
  expect(decideFile(undefined, EDITED, new Map(), false)).toMatchObject({ path: null, ours: [] });
});
