import { type ImportEntry, unread } from '../../clip/import-entry.ts';
import { toStoredImage } from '../../clip/to-stored-image.ts';
import { articleEntry } from '../article-entry.ts';
import { fileText } from '../file-text.ts';
import type { FoundArticle } from '../found-article.ts';
import type { ImportFormat } from '../import-format.ts';
import { type FilesByName, filesByName, picturesBeside } from '../markdown/pictures-beside.ts';
import { readNote } from '../markdown/read-note.ts';
import { MOST_CHARACTERS } from '../most-characters.ts';
import type { SourceFile } from '../source-file.ts';
import { unreadable } from '../unreadable.ts';

const MARKDOWN = /\.(?:md|markdown|mdown|mkd)$/i;

/** Markdown files of any clipper, note program or site generator: one file, one article. */
export const markdown: ImportFormat = {
  id: 'markdown',
  async matches({ files }) {
    return files.some(({ name }) => MARKDOWN.test(name));
  },
  async *read({ files }) {
    // What else there is in a vault are pictures of articles, or nothing that anybody misses in a list.
    const beside = filesByName(files.filter(({ name }) => !MARKDOWN.test(name)));
    for (const file of files.filter(({ name }) => MARKDOWN.test(name))) {
      yield* entriesOf(file, beside);
    }
  },
};

async function* entriesOf(file: SourceFile, beside: FilesByName): AsyncGenerator<ImportEntry> {
  const text = await fileText(file).catch((error: unknown) => unreadable(error, file.name));
  if (typeof text !== 'string') yield text;
  else if (text.length > MOST_CHARACTERS) yield unread('too-long', file.name);
  else if (text.trim() === '') yield unread('nothing-in-it', file.name);
  else yield* illustrated(readNote(text, file.name), file.name, beside);
}

/** An article, and before it the pictures that it shows. */
async function* illustrated(
  found: FoundArticle,
  name: string,
  files: FilesByName,
): AsyncGenerator<ImportEntry> {
  const { html, pictures } = picturesBeside(found.html, { note: name, base: found.url }, files);
  const entry = await articleEntry({ ...found, html }, name);
  if (entry.kind === 'clip') {
    for (const { url, file } of pictures) {
      const bytes = await file.read().catch((error: unknown) => unreadable(error, file.name));
      const image = 'kind' in bytes ? bytes : await toStoredImage(new Blob([bytes]), url);
      if (image) yield 'kind' in image ? image : { kind: 'image', image };
    }
  }
  yield entry;
}
