import papaparse from 'papaparse';
import { fileText } from './file-text.ts';
import type { SourceFile } from './source-file.ts';

/** A row of a CSV file by the names in its first line, in lower case. */
export type CsvRow = Readonly<Record<string, string>>;

/** The rows of a CSV file, whatever its separator; `most`: the first ones only. */
export async function csvRows(file: SourceFile, most = 0): Promise<CsvRow[]> {
  const { data } = papaparse.parse<CsvRow>(await fileText(file), {
    header: true,
    preview: most,
    skipEmptyLines: 'greedy',
    transformHeader: (name) => name.trim().toLowerCase(),
  });
  return data;
}
