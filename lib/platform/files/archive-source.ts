import type { ArchiveSource } from '../../archive/archive-source.ts';
import { wholeClips } from '../../library/clips/whole-clips.ts';
import { storedImages } from '../../library/images/stored-images.ts';
import type { Library } from '../../library/library.ts';
import { archivedSettings } from '../settings/archived-settings.ts';

/** The library and all settings, to be archived. */
export function archiveSource(library: Library): ArchiveSource {
  return {
    count: () => library.clips.count(),
    clips: () => wholeClips(library),
    images: () => storedImages(library),
    settings: archivedSettings,
  };
}
