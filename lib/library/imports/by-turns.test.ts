import { expect, test } from 'vitest';
import type { ImportEntry } from '../../clip/import-entry.ts';
import { freshLibrary } from '../testing/fresh-library.ts';
import { beginImport } from './begin-import.ts';
import { dryRun } from './dry-run.ts';
import { runImport } from './run-import.ts';

const LINES = 2_000_000;

/** Lines of a file that wait for nothing while they are read. */
async function* lines(read: { count: number }): AsyncGenerator<ImportEntry> {
  while (read.count < LINES) {
    read.count += 1;
    yield { kind: 'unread', reason: 'no-address', name: `${read.count}` };
  }
}

test('looking through a million lines can be stopped, and tells how far it is', async () => {
  const read = { count: 0 };
  const told: number[] = [];
  const stop = new AbortController();
  setTimeout(() => stop.abort(), 20);
  const { signal } = stop;
  const looking = dryRun(await freshLibrary(), lines(read), 'complete', {
    signal,
    onProgress: (count) => told.push(count),
  });
  await expect(looking).rejects.toMatchObject({ name: 'AbortError' });
  expect(read.count).toBeLessThan(LINES);
  expect(told.length).toBeGreaterThan(0);
});

test('importing them can be stopped, and what was done is written down on the way', async () => {
  const library = await freshLibrary();
  const about = { format: 'table', rule: 'complete' as const, name: 'a.csv', total: LINES };
  const { id } = await beginImport(library, { ...about, restoreSettings: false }, []);
  const stop = new AbortController();
  const told: number[] = [];
  const row = await runImport(library, id, lines({ count: 0 }), {
    signal: stop.signal,
    onProgress: ({ done }) => {
      told.push(done);
      if (told.length === 3) stop.abort();
    },
  });
  expect(row.state).toBe('stopped');
  expect(row.done).toBe(told.at(-1));
  expect(row.unread).toBe(row.done);
  expect(row.done).toBeLessThan(LINES);
});

test('an import that is gone on with can be stopped while it reads what was done before', async () => {
  const library = await freshLibrary();
  const about = { format: 'table', rule: 'complete' as const, name: 'a.csv', total: LINES };
  const { id } = await beginImport(library, { ...about, restoreSettings: false }, []);
  await library.imports.update(id, { done: LINES - 1 });
  const stop = new AbortController();
  setTimeout(() => stop.abort(), 20);
  const read = { count: 0 };
  const row = await runImport(library, id, lines(read), { signal: stop.signal });
  expect(row).toMatchObject({ state: 'stopped', done: LINES - 1 });
  expect(read.count).toBeLessThan(LINES - 1);
});
