import type { ImportFile } from '../../clip/import-file.ts';
import type { Library } from '../library.ts';
import type { ImportRow } from './import-row.ts';

/** How long an import can be undone: 30 days, in milliseconds. */
const KEPT_MS = 30 * 24 * 60 * 60 * 1000;

/**
 * Writes down that an import begins, with its files, so that it can be gone on with after a crash. Forgets
 * how to undo those of more than 30 days ago. Returns the new row. Throws `disk-full`, `library-unavailable`.
 */
export async function beginImport(
  library: Library,
  about: Pick<ImportRow, 'format' | 'rule' | 'name' | 'total' | 'restoreSettings'>,
  files: ImportFile[],
  now: number = Date.now(),
): Promise<ImportRow> {
  const row: ImportRow = {
    ...about,
    id: crypto.randomUUID(),
    startedAt: now,
    state: 'running',
    done: 0,
    added: 0,
    changed: 0,
    known: 0,
    unread: 0,
    unreadEntries: [],
  };
  const tables = [library.imports, library.importFiles, library.importSteps];
  await library.store(tables, async () => {
    const old = await library.imports
      .where('startedAt')
      .below(now - KEPT_MS)
      .primaryKeys();
    await library.imports.bulkDelete(old);
    await library.importFiles.bulkDelete(old);
    await library.importSteps.where('importId').anyOf(old).delete();
    await library.imports.add(row);
    await library.importFiles.add({ importId: row.id, files });
  });
  return row;
}
