import { beforeEach, expect, test, vi } from 'vitest';
import { makeCapture } from '../../../tests/makers.ts';
import { ClipperError } from '../../clip/clipper-error.ts';
import type { ImportEntry } from '../../clip/import-entry.ts';
import { toStoredImage } from '../../clip/to-stored-image.ts';
import { EVERYTHING } from '../../search/clip-query.ts';
import { editClip } from '../clips/edit-clip.ts';
import { wholeClips } from '../clips/whole-clips.ts';
import type { Library } from '../library.ts';
import { saveCapture } from '../saving/save-capture.ts';
import { findClips } from '../search/find-clips.ts';
import { fakeLocks } from '../testing/fake-locks.ts';
import { type FullDiskWay, fillDisk } from '../testing/fill-disk.ts';
import { freshLibrary } from '../testing/fresh-library.ts';
import { beginImport } from './begin-import.ts';
import { runImport } from './run-import.ts';
import { undoImport } from './undo-import.ts';

beforeEach(() => {
  fakeLocks();
  return () => vi.unstubAllGlobals();
});

const ABOUT = {
  format: 'archive',
  rule: 'restore',
  name: 'a.zip',
  total: 4,
  restoreSettings: false,
} as const;

async function save(library: Library, number: number): Promise<string> {
  const capture = makeCapture({
    canonicalUrl: `https://news.example/${number}`,
    text: `Words ${number}.`,
  });
  const { clip } = await saveCapture(library, capture, { revisionId: `r${number}`, now: number });
  return clip.id;
}

/** Three clips, the last of which is newer than the one that the library has, and a picture. */
async function entries(): Promise<ImportEntry[]> {
  const library = await freshLibrary();
  for (const number of [1, 2]) await save(library, number);
  await editClip(library, await save(library, 3), { note: 'newer' }, 1000);
  const image = await toStoredImage(new Blob(['GIF89a picture']), 'https://a.example/1.gif');
  const all: ImportEntry[] = image ? [{ kind: 'image', image }] : [];
  for await (const whole of wholeClips(library)) all.push({ kind: 'clip', whole });
  return all;
}

async function* given(all: ImportEntry[]) {
  yield* all;
}

test.each<FullDiskWay>(['request', 'transaction'])(
  'a disk that fills during an import, told by the %s: it is said, and the import goes on later',
  async (way) => {
    const all = await entries();
    for (let after = 0; ; after += 1) {
      const library = await freshLibrary();
      await save(library, 3);
      const before = await library.clips.toArray();
      const disk = fillDisk(after, way);
      const begin = () => beginImport(library, ABOUT, [], 0);
      const failed: unknown = await begin()
        .then(({ id }) => runImport(library, id, given(all)))
        .then(
          () => null,
          (error: unknown) => error,
        );
      disk.end();
      expect(failed).toEqual(disk.reached ? new ClipperError('disk-full') : null);
      // As the next page does that opens.
      const [row = await begin()] = await library.imports.toArray();
      if (row.state === 'running') await runImport(library, row.id, given(all));
      expect((await findClips(library, { ...EVERYTHING, text: 'Words ' })).ids).toHaveLength(3);
      expect((await library.clips.toArray()).map(({ note }) => note).sort()).toEqual([
        '',
        '',
        'newer',
      ]);
      expect(await library.images.count()).toBe(1);
      expect(await library.imports.get(row.id)).toMatchObject({
        state: 'done',
        added: 2,
        changed: 1,
      });
      await undoImport(library, row.id);
      expect(await library.clips.toArray()).toEqual(before);
      expect(await library.images.count()).toBe(0);
      await library.delete();
      if (!disk.reached) return;
    }
  },
);
