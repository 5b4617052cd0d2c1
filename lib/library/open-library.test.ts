import { expect, onTestFinished, test, vi } from 'vitest';
import { makeCapture } from '../../tests/makers.ts';
import { ClipperError } from '../clip/clipper-error.ts';
import { SCHEMA_VERSIONS } from './migrations.ts';
import { openLibrary } from './open-library.ts';
import { saveCapture } from './saving/save-capture.ts';
import { freshLibrary } from './testing/fresh-library.ts';
import { freeze } from './testing/frozen-library.ts';

/** IndexedDB's number of the version after the latest. */
const NEWER = 10 * (1 + Math.max(...SCHEMA_VERSIONS.map(({ version }) => version)));

const UNAVAILABLE = new ClipperError('library-unavailable');

/** Opens a database of this version with IndexedDB alone, `store` in it. Nothing makes it let go. */
async function rawDatabase(name: string, version: number, store: string): Promise<IDBDatabase> {
  const database = await new Promise<IDBDatabase>((resolve, reject) => {
    const request = indexedDB.open(name, version);
    request.onupgradeneeded = () => request.result.createObjectStore(store, { keyPath: 'id' });
    request.onsuccess = () => resolve(request.result);
    request.onerror = () => reject(request.error);
    request.onblocked = () => reject(new Error('blocked'));
  });
  onTestFinished(() => {
    database.close();
    indexedDB.deleteDatabase(name);
  });
  return database;
}

test('what was saved is there when the library is opened again', async () => {
  const library = await freshLibrary();
  const { clip } = await saveCapture(library, makeCapture(), { revisionId: 'r1' });
  library.close();
  const again = await openLibrary(library.name);
  expect(await again.clips.toArray()).toEqual([clip]);
  again.close();
});

test('a newer library is refused and stays as it is', async () => {
  const name = `test-${crypto.randomUUID()}`;
  (await rawDatabase(name, NEWER, 'something')).close();
  const before = await freeze(name);
  await expect(openLibrary(name)).rejects.toEqual(new ClipperError('library-newer'));
  expect(await freeze(name)).toEqual(before);
});

test('an open library makes way for a newer version, and is closed from then on', async () => {
  const library = await freshLibrary();
  const warn = vi.spyOn(console, 'warn');
  await rawDatabase(library.name, NEWER, 'something');
  await expect(saveCapture(library, makeCapture(), { revisionId: 'r1' })).rejects.toEqual(
    new ClipperError('library-replaced'),
  );
  expect(library.replaced.signal.aborted).toBe(true);
  expect(warn).not.toHaveBeenCalled();
});

test('a library that the browser has closed is opened again to be written', async () => {
  const library = await freshLibrary();
  // As Dexie does when its connection is gone.
  library.close({ disableAutoOpen: false });
  library._options.autoOpen = false;
  const { clip } = await saveCapture(library, makeCapture(), { revisionId: 'r1' });
  expect(await library.clips.toArray()).toEqual([clip]);
});

test('a library that another page will not let go of is unavailable', async () => {
  vi.useFakeTimers({ toFake: ['setTimeout'] });
  onTestFinished(() => {
    vi.useRealTimers();
  });
  const name = `test-${crypto.randomUUID()}`;
  await rawDatabase(name, 5, 'something');
  const opening = expect(openLibrary(name)).rejects.toEqual(UNAVAILABLE);
  await vi.waitFor(() => expect(vi.getTimerCount()).toBeGreaterThan(0));
  await vi.advanceTimersByTimeAsync(5000);
  await opening;
});

test.each(['open', 'databases'] as const)(
  'a browser that allows no %s gives no library',
  async (method) => {
    const cause = new DOMException('not in this window', 'SecurityError');
    vi.spyOn(indexedDB, method).mockImplementation(() => {
      throw cause;
    });
    await expect(openLibrary(`test-${crypto.randomUUID()}`)).rejects.toEqual(UNAVAILABLE);
  },
);
