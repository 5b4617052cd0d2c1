import { ClipperError } from '../clip/clipper-error.ts';
import type { ImportEntry } from '../clip/import-entry.ts';
import type { ImportFile } from '../clip/import-file.ts';
import { archive } from './formats/archive.ts';
import { bookmarks } from './formats/bookmarks.ts';
import { clipsJson } from './formats/clips-json.ts';
import { instapaper } from './formats/instapaper.ts';
import { karakeep } from './formats/karakeep.ts';
import { linkList } from './formats/link-list.ts';
import { markdown } from './formats/markdown.ts';
import { omnivore } from './formats/omnivore.ts';
import { pocket } from './formats/pocket.ts';
import { raindrop } from './formats/raindrop.ts';
import { readwise } from './formats/readwise.ts';
import { table } from './formats/table.ts';
import { wallabag } from './formats/wallabag.ts';
import type { ImportFormat } from './import-format.ts';
import { IMPORT_FORMAT_IDS, type ImportFormatId } from './import-format-id.ts';
import { openFiles } from './open-files.ts';

const FORMATS: Readonly<Record<ImportFormatId, ImportFormat>> = {
  archive,
  omnivore,
  bookmarks,
  linkList,
  pocket,
  instapaper,
  readwise,
  raindrop,
  table,
  clipsJson,
  wallabag,
  karakeep,
  markdown,
};

/**
 * The format of what was chosen. Throws `not-importable`, and `archive-newer` for an archive of the future; rejects
 * when aborted, between two formats.
 */
export async function formatOf(
  files: readonly ImportFile[],
  signal?: AbortSignal,
): Promise<ImportFormatId> {
  const source = await openFiles(files);
  for (const id of IMPORT_FORMAT_IDS) {
    signal?.throwIfAborted();
    if (await FORMATS[id].matches(source)) return id;
  }
  throw new ClipperError('not-importable');
}

/** Everything in files of this format. */
export async function* readFiles(
  id: ImportFormatId,
  files: readonly ImportFile[],
): AsyncGenerator<ImportEntry> {
  yield* FORMATS[id].read(await openFiles(files));
}
