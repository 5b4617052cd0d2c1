import { onTestFinished } from 'vitest';
import type { Library } from '../library.ts';
import { openLibrary } from '../open-library.ts';

/** An empty library of its own, deleted when the test has finished. */
export async function freshLibrary(): Promise<Library> {
  const library = await openLibrary(`test-${crypto.randomUUID()}`);
  onTestFinished(() => library.delete());
  return library;
}

/** Every row that is the reader's: what is stored, and nothing else, but for the search index. */
export async function everyRow(library: Library): Promise<Record<string, unknown[]>> {
  const tables = library.tables.filter(({ name }) => !name.startsWith('index'));
  const rows = await Promise.all(tables.map((table) => table.toArray()));
  return Object.fromEntries(tables.map((table, at) => [table.name, rows[at] ?? []]));
}
