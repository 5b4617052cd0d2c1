import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import type { Clip } from '../../clip/clip.ts';
import type { ImportEntry } from '../../clip/import-entry.ts';
import type { ImportFile } from '../../clip/import-file.ts';
import { readFiles } from '../import-files.ts';
import type { ImportFormatId } from '../import-format-id.ts';

const FIXTURES = 'tests/fixtures/imports';

/** A file, or all files below a folder, as a reader would choose them. `root`: where names begin. */
export function fixtureFiles(path: string, root: string = FIXTURES): ImportFile[] {
  const full = join(root, path);
  const names = statSync(full).isDirectory()
    ? readdirSync(full, { recursive: true, encoding: 'utf8' })
        .map((name) => join(path, name))
        .filter((name) => statSync(join(root, name)).isFile())
    : [path];
  return names.map((name) => ({ path: name, blob: new Blob([readFileSync(join(root, name))]) }));
}

/** All that files give. */
export async function entriesOf(id: ImportFormatId, files: ImportFile[]): Promise<ImportEntry[]> {
  const entries: ImportEntry[] = [];
  for await (const entry of readFiles(id, files)) entries.push(entry);
  return entries;
}

/** The clips among entries, with the current text of each beside it. */
export function clipsIn(entries: ImportEntry[]): (Clip & { html: string; text: string })[] {
  return entries.flatMap((entry) => {
    if (entry.kind !== 'clip') return [];
    const { clip, revisions } = entry.whole;
    return [{ ...clip, html: revisions[0]?.html ?? '', text: revisions[0]?.text ?? '' }];
  });
}

/** What could not be read, with the reason. */
export function unreadIn(entries: ImportEntry[]): string[] {
  return entries.flatMap((entry) =>
    entry.kind === 'unread' ? [`${entry.name}: ${entry.reason}`] : [],
  );
}
