import type { ArchiveSource } from '../archive/archive-source.ts';
import type { Library } from '../library/library.ts';
import { storedImages } from '../library/stored-images.ts';
import { wholeClips } from '../library/whole-clips.ts';
import { archivedSettings } from './archived-settings.ts';

/** The library and all settings, to be archived. */
export function archiveSource(library: Library): ArchiveSource {
  return {
    count: () => library.clips.count(),
    clips: () => wholeClips(library),
    images: () => storedImages(library),
    settings: archivedSettings,
  };
}
