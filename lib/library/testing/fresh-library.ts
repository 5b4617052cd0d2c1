import { onTestFinished } from 'vitest';
import type { Library } from '../library.ts';
import { openLibrary } from '../open-library.ts';

/** An empty library of its own, deleted when the test has finished. */
export async function freshLibrary(): Promise<Library> {
  const library = await openLibrary(`test-${crypto.randomUUID()}`);
  onTestFinished(() => library.delete());
  return library;
}

/** Every row of every table: what is stored, and nothing else. */
export async function everyRow(library: Library): Promise<Record<string, unknown[]>> {
  const tables = await Promise.all(library.tables.map((table) => table.toArray()));
  return Object.fromEntries(
    library.tables.map((table, index) => [table.name, tables[index] ?? []]),
  );
}
