import type { ImportFile } from '../../clip/import-file.ts';
import type { Library } from '../library.ts';
import type { ImportRow } from './import-row.ts';

/**
 * Writes down that an import begins, with its files, so that it can be gone on with after a crash. Returns the
 * new row. Throws `disk-full`, `library-unavailable`.
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
  await library.store([library.imports, library.importFiles], async () => {
    await library.imports.add(row);
    await library.importFiles.add({ importId: row.id, files });
  });
  return row;
}
