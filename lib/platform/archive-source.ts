import { browser } from 'wxt/browser';
import type { ArchiveSource } from '../archive/archive-source.ts';
import type { Library } from '../library/library.ts';
import { storedImages } from '../library/stored-images.ts';
import { wholeClips } from '../library/whole-clips.ts';
import { BACKUP_KEYS } from './backup-settings.ts';

/** The library and all settings, to be archived. What is about this machine only is left out. */
export function archiveSource(library: Library): ArchiveSource {
  return {
    count: () => library.clips.count(),
    clips: () => wholeClips(library),
    images: () => storedImages(library),
    async settings() {
      const stored = await browser.storage.local.get();
      return Object.fromEntries(
        Object.entries(stored).filter(([key]) => !BACKUP_KEYS.includes(key)),
      );
    },
  };
}
