import { expect, test } from 'vitest';
import { makeCapture } from '../../../tests/makers.ts';
import { ClipperError } from '../../clip/clipper-error.ts';
import { toStoredImage } from '../../clip/to-stored-image.ts';
import { editClip } from '../clips/edit-clip.ts';
import { starClips } from '../clips/star-clips.ts';
import { trashClips } from '../clips/trash.ts';
import { addImages } from '../images/stored-images.ts';
import type { Library } from '../library.ts';
import { tagClips } from '../tags/tags.ts';
import { type FullDiskWay, fillDisk } from '../testing/fill-disk.ts';
import { everyRow, freshLibrary } from '../testing/fresh-library.ts';
import { saveCapture } from './save-capture.ts';
import { undoSave } from './undo-save.ts';

const WAYS: FullDiskWay[] = ['request', 'transaction'];

const again = makeCapture({ text: 'Quite another text.' });

/** What a reader does, each of which is stored in one transaction. */
const WRITES: Record<string, (library: Library, id: string) => Promise<unknown>> = {
  'a first clip': (library) =>
    saveCapture(library, makeCapture({ canonicalUrl: 'https://a.example/2' }), {
      revisionId: 'r2',
    }),
  'a new text': (library) => saveCapture(library, again, { revisionId: 'r3' }),
  'an edit': (library, id) => editClip(library, id, { note: 'Mine', title: 'Another' }),
  'a tag': (library, id) => tagClips(library, [id], { add: ['邮政'] }),
  'a star': (library, id) => starClips(library, [id]),
  'the trash': (library, id) => trashClips(library, [id]),
  'a picture': async (library) => {
    const image = await toStoredImage(new Blob(['GIF89a picture']), 'https://a.example/1.gif');
    await addImages(library, image ? [image] : []);
  },
  'taking a save back': async (library) => {
    const receipt = await library.receipts.get('r1');
    if (receipt) await undoSave(library, { ...receipt.receipt, previous: null });
  },
};

test.each(WAYS.flatMap((way) => Object.keys(WRITES).map((what) => ({ way, what }))))(
  'a disk that is full for $what, told by the $way: it is said, and nothing is stored by half',
  async ({ way, what }) => {
    const write = WRITES[what] as (typeof WRITES)[string];
    for (let after = 0; ; after += 1) {
      const library = await freshLibrary();
      const { clip } = await saveCapture(library, makeCapture(), { revisionId: 'r1' });
      const before = [await everyRow(library), await library.indexChanges.toArray()];
      const disk = fillDisk(after, way);
      const failed: unknown = await write(library, clip.id).then(
        () => null,
        (error: unknown) => error,
      );
      disk.end();
      if (!disk.reached) {
        expect(failed).toBeNull();
        expect(after).toBeGreaterThan(0);
        return;
      }
      expect(failed).toEqual(new ClipperError('disk-full'));
      expect([await everyRow(library), await library.indexChanges.toArray()]).toEqual(before);
      // With room again the same can be done.
      await write(library, clip.id);
      await library.delete();
    }
  },
);
