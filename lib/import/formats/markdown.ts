import { unread } from '../../clip/import-entry.ts';
import { articleEntry } from '../article-entry.ts';
import { fileText } from '../file-text.ts';
import type { ImportFormat } from '../import-format.ts';
import { readNote } from '../markdown/read-note.ts';

const MARKDOWN = /\.(?:md|markdown|mdown|mkd)$/i;

/** Markdown files of any clipper, note program or site generator: one file, one article. */
export const markdown: ImportFormat = {
  id: 'markdown',
  async matches({ files }) {
    return files.some(({ name }) => MARKDOWN.test(name));
  },
  async *read({ files }) {
    for (const file of files) {
      if (!MARKDOWN.test(file.name)) {
        // Pictures and settings of a vault are no articles, and nobody misses them in a list.
        continue;
      }
      const text = await fileText(file);
      if (text.trim() === '') yield unread('nothing-in-it', file.name);
      else yield await articleEntry(readNote(text, file.name), file.name);
    }
  },
};
