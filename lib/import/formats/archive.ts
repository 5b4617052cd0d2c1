import { readArchive } from '../../archive/read-archive.ts';
import { ClipperError } from '../../clip/clipper-error.ts';
import type { ImportFormat } from '../import-format.ts';

/** Our own archive (docs/FORMAT.md). One of a newer version is refused with `archive-newer`. */
export const archive: ImportFormat = {
  id: 'archive',
  async matches({ zip }) {
    if (!zip) return false;
    try {
      await readArchive(zip);
      return true;
    } catch (error) {
      if (error instanceof ClipperError && error.code === 'not-an-archive') return false;
      throw error;
    }
  },
  async *read({ zip }) {
    if (zip) yield* (await readArchive(zip)).pieces();
  },
};
