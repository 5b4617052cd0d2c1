import { articleEntry } from './article-entry.ts';
import { type CsvRow, csvRows } from './csv-rows.ts';
import type { FoundArticle } from './found-article.ts';
import type { ImportFormat } from './import-format.ts';
import type { ImportFormatId } from './import-format-id.ts';
import type { ImportSource } from './source-file.ts';

/** The format of a service that exports CSV: known by these columns, one row an article. */
export function csvFormat(
  id: ImportFormatId,
  columns: readonly string[],
  foundIn: (row: CsvRow) => FoundArticle,
): ImportFormat {
  return {
    id,
    async matches({ files }: ImportSource) {
      const [file] = files;
      if (!file || !/\.csv$/i.test(file.name)) return false;
      const [row] = await csvRows(file);
      return row !== undefined && columns.every((column) => column in row);
    },
    async *read({ files }: ImportSource) {
      for (const file of files) {
        for (const [at, row] of (await csvRows(file)).entries()) {
          yield await articleEntry(foundIn(row), `${file.name}, ${at + 2}`);
        }
      }
    },
  };
}
