import { writeArchive } from '../../archive/write-archive.ts';
import { ClipperError } from '../../clip/clipper-error.ts';
import { keptFolder } from '../../library/kept-folders.ts';
import type { Library } from '../../library/library.ts';
import { archiveSource } from '../files/archive-source.ts';
import { backupName } from './backup-name.ts';
import { type BackupSettings, type GoodBackup, loadBackup, saveBackup } from './backup-settings.ts';
import type { BackupTarget } from './backup-target.ts';
import { downloadsTarget } from './downloads-target.ts';
import { folderTarget } from './folder-target.ts';

interface BackupOptions {
  onProgress?: ((done: number, total: number) => void) | undefined;
  now?: number;
}

/**
 * Makes a backup where the reader wants it, reads it back, removes those that are too many, and writes down
 * how it went. A failure that a reader can do something about is written down and not thrown. One at a time
 * among all our pages: `null` where another one is at it, or backups are off.
 */
export async function backUp(
  library: Library,
  { onProgress, now = Date.now() }: BackupOptions = {},
): Promise<BackupSettings | null> {
  return navigator.locks.request(
    `backup of ${library.name}`,
    { ifAvailable: true },
    async (lock) => {
      const { target: where, keep, good: before } = await loadBackup();
      if (!lock || where === 'off') return null;
      try {
        const target = await targetOf(library, where);
        const name = backupName(now);
        const written = await target.write(name, (sink) =>
          writeArchive(archiveSource(library), sink, { onProgress, now }),
        );
        const backup: GoodBackup = { ...written, at: now, name };
        const others = before.filter((one) => one.name !== name);
        const good = await target.prune([backup, ...others], keep);
        return saveBackup({ good, failed: null });
      } catch (error) {
        if (!(error instanceof ClipperError)) throw error;
        return saveBackup({ failed: { at: now, code: error.code } });
      }
    },
  );
}

async function targetOf(library: Library, where: 'folder' | 'downloads'): Promise<BackupTarget> {
  if (where === 'downloads') return downloadsTarget();
  const folder = await keptFolder(library, 'backup');
  if (!folder) throw new ClipperError('folder-refused');
  return folderTarget(folder);
}
