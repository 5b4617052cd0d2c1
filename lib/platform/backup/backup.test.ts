import { beforeEach, expect, test, vi } from 'vitest';
import { makeCapture } from '../../../tests/makers.ts';
import { readArchive } from '../../archive/read-archive.ts';
import { saveCapture } from '../../library/saving/save-capture.ts';
import { fakeLocks } from '../../library/testing/fake-locks.ts';
import { freshLibrary } from '../../library/testing/fresh-library.ts';
import { memoryFolder } from '../testing/memory-folder.ts';
import { backUp } from './back-up.ts';
import { backupName } from './backup-name.ts';
import { type BackupSettings, loadBackup, saveBackup } from './backup-settings.ts';
import { folderTarget } from './folder-target.ts';
import { isDue } from './is-due.ts';
import { isOverdue } from './is-overdue.ts';

const NOON = new Date(2022, 4, 18, 12, 0).getTime();
const DAY = 24 * 60 * 60 * 1000;

beforeEach(() => {
  fakeLocks();
  return () => vi.unstubAllGlobals();
});

/** A library with one clip. Handles cannot be stored by the fake IndexedDB: the folder is put in its place. */
async function libraryWith(folder: FileSystemDirectoryHandle) {
  const library = await freshLibrary();
  await saveCapture(library, makeCapture(), { revisionId: 'r1', now: NOON - DAY });
  vi.spyOn(library.folders, 'get').mockResolvedValue({ use: 'backup', folder });
  await saveBackup({ target: 'folder', keep: 2 });
  return library;
}

test('a backup is an archive in the folder, and is written down', async () => {
  const { folder, files } = memoryFolder();
  const library = await libraryWith(folder);
  const after = await backUp(library, { now: NOON });
  expect([...files.keys()]).toEqual(['jianbao-2022-05-18-1200.zip']);
  const file = files.get('jianbao-2022-05-18-1200.zip') ?? new Blob([]);
  expect((await readArchive(file)).manifest?.clips).toBe(1);
  expect(after).toMatchObject({
    good: [{ at: NOON, name: 'jianbao-2022-05-18-1200.zip', clips: 1, bytes: file.size }],
    failed: null,
  });
  expect(await loadBackup()).toEqual(after);
});

test('the oldest backups leave, other files stay', async () => {
  const { folder, files } = memoryFolder();
  files.set('diary.txt', new Blob(['mine']));
  const library = await libraryWith(folder);
  for (const day of [0, 1, 2]) await backUp(library, { now: NOON + day * DAY });
  expect([...files.keys()].sort()).toEqual([
    'diary.txt',
    'jianbao-2022-05-19-1200.zip',
    'jianbao-2022-05-20-1200.zip',
  ]);
  expect((await loadBackup()).good).toHaveLength(2);
});

test('with the clock set back, the backup that was just made is not the one that leaves', async () => {
  const { folder, files } = memoryFolder();
  const library = await libraryWith(folder);
  for (const day of [20, 21, 0, 1]) {
    const after = await backUp(library, { now: NOON + day * DAY });
    expect(after?.good[0]?.at).toBe(NOON + day * DAY);
  }
  expect([...files.keys()].sort()).toEqual([
    'jianbao-2022-05-18-1200.zip',
    'jianbao-2022-05-19-1200.zip',
  ]);
});

test('a file that cannot be read back as it was written is no backup, and goes', async () => {
  const { folder, files } = memoryFolder('granted', (content) => content.slice(0, 700));
  const library = await libraryWith(folder);
  const after = await backUp(library, { now: NOON });
  expect(files.size).toBe(0);
  expect(after).toMatchObject({ good: [], failed: { at: NOON, code: 'backup-damaged' } });
});

test.each(['prompt', 'denied'] as const)(
  'permission %s is told, nothing is thrown',
  async (state) => {
    const library = await libraryWith(memoryFolder(state).folder);
    expect(await backUp(library, { now: NOON })).toMatchObject({
      failed: { code: 'folder-refused' },
    });
  },
);

test('without a folder, or with backups off, nothing is written', async () => {
  const library = await freshLibrary();
  expect(await backUp(library)).toBeNull();
  await saveBackup({ target: 'folder' });
  expect(await backUp(library, { now: NOON })).toMatchObject({
    failed: { code: 'folder-refused' },
  });
});

test('a folder that is gone is told', async () => {
  const { folder } = memoryFolder();
  Object.assign(folder, {
    getFileHandle: async () => Promise.reject(new DOMException('gone', 'NotFoundError')),
  });
  await expect(
    folderTarget(folder).write('a.zip', async () => ({ clips: 0, images: 0 })),
  ).rejects.toMatchObject({
    code: 'folder-refused',
  });
});

test('names sort by time', () => {
  expect(backupName(new Date(2022, 0, 2, 3, 4).getTime())).toBe('jianbao-2022-01-02-0304.zip');
});

test.each<[BackupSettings['everyDays'], number | null, boolean]>([
  [7, null, true],
  [7, NOON - 6 * DAY, false],
  [7, NOON - 7 * DAY, true],
  [1, NOON - DAY, true],
  [7, NOON + DAY, true],
])('every %i days, the last at %s', (everyDays, last, due) => {
  expect(isDue(last, everyDays, NOON)).toBe(due);
});

test.each([
  [20, 14, true],
  [19, 30, false],
  [500, 13, false],
  [20, -1, true],
])('%i clips in %i days without a backup', (clips, days, overdue) => {
  expect(isOverdue({ clips, since: NOON - days * DAY }, NOON)).toBe(overdue);
});
