import { articleEntry } from './article-entry.ts';
import { type CsvRow, csvRows } from './csv-rows.ts';
import { fileBeginning } from './file-beginning.ts';
import { fileText } from './file-text.ts';
import type { FoundArticle } from './found-article.ts';
import type { ImportFormat } from './import-format.ts';
import type { ImportFormatId } from './import-format-id.ts';
import type { ImportSource, SourceFile } from './source-file.ts';

/** The format of a service that exports CSV: known by these columns (a list: by one of them), one row an article. */
export function csvFormat(
  id: ImportFormatId,
  columns: readonly (string | readonly string[])[],
  foundIn: (row: CsvRow, name: string) => FoundArticle,
): ImportFormat {
  return {
    id,
    async matches({ files }: ImportSource) {
      const [file] = tablesIn(files);
      const [row] = file ? csvRows(await fileBeginning(file)) : [];
      return row !== undefined && columns.every((one) => [one].flat().some((name) => name in row));
    },
    async *read({ files }: ImportSource) {
      for (const file of tablesIn(files)) {
        let line = 1;
        for (const row of csvRows(await fileText(file))) {
          line += 1;
          yield await articleEntry(foundIn(row, file.name), `${file.name}, ${line}`);
        }
      }
    },
  };
}

/** Exports have other files beside their tables: Pocket's has its highlights. */
function tablesIn(files: readonly SourceFile[]): SourceFile[] {
  return files.filter(({ name }) => /\.csv$/i.test(name));
}
