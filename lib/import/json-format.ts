import type { ImportEntry } from '../clip/import-entry.ts';
import { fileBeginning } from './file-beginning.ts';
import { fileText } from './file-text.ts';
import type { ImportFormat } from './import-format.ts';
import type { ImportFormatId } from './import-format-id.ts';
import { jsonItems } from './json-items.ts';

interface JsonList {
  /** The field of the outermost object that the list is in; without it the file is the list. */
  field?: string;
  /** Whether a file with such a list, or its first one, is of this format. */
  told: (text: string, first: unknown) => boolean;
  /** What one of the list gives; `undefined` for what is damaged. `place`: where it stands, in words. */
  entry: (one: unknown, place: string) => Promise<ImportEntry>;
}

/** The format of a service that exports one list in JSON. */
export function jsonFormat(id: ImportFormatId, { field, told, entry }: JsonList): ImportFormat {
  return {
    id,
    async matches({ files: [file] }) {
      const begun = file && /^[\s\ufeff]*[[{]/.test(await fileBeginning(file));
      const text = begun ? await fileText(file) : '';
      const first = jsonItems(text, field)?.next();
      if (!first || (!first.done && first.value === undefined)) return false;
      return told(text, first.value);
    },
    async *read({ files }) {
      for (const file of files) {
        let number = 0;
        for (const one of jsonItems(await fileText(file), field) ?? []) {
          number += 1;
          yield await entry(one, `${file.name}, ${number}`);
        }
      }
    },
  };
}
