import type { ImportEntry } from '../clip/import-entry.ts';
import type { ImportFormatId } from './import-format-id.ts';
import type { ImportSource } from './source-file.ts';

/** One kind of file that clips can be made from. */
export interface ImportFormat {
  id: ImportFormatId;
  /** Tells the format from the files themselves, not from what they are called alone. */
  matches(source: ImportSource): Promise<boolean>;
  /** Everything in the files, in the same order each time; what cannot be read says so. */
  read(source: ImportSource): AsyncGenerator<ImportEntry>;
}
