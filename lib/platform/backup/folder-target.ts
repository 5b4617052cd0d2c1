import { verifyArchive } from '../../archive/verify-archive.ts';
import { ClipperError } from '../../clip/clipper-error.ts';
import { mayWrite } from '../files/folder-access.ts';
import { folderError } from '../files/folder-error.ts';
import { isBackupName } from './backup-name.ts';
import type { BackupTarget } from './backup-target.ts';

/** The names in a folder, which not all types know. */
type ListedFolder = FileSystemDirectoryHandle & { keys(): AsyncIterable<string> };

/** Backups in a folder of the reader's. Throws `folder-refused` where it may not be written any more. */
export function folderTarget(folder: FileSystemDirectoryHandle): BackupTarget {
  return {
    async write(name, write) {
      if (!(await mayWrite(folder))) throw new ClipperError('folder-refused');
      try {
        const file = await folder.getFileHandle(name, { create: true });
        // What is written counts once it is closed: until then the file is empty, or what it was.
        const written = await write(await file.createWritable());
        const bytes = await file.getFile();
        if (await verifyArchive(bytes, written)) {
          return { clips: written.clips, bytes: bytes.size, downloadId: null };
        }
      } catch (error) {
        await folder.removeEntry(name).catch(() => undefined);
        throw folderError(error);
      }
      await folder.removeEntry(name);
      throw new ClipperError('backup-damaged');
    },
    async prune(good, keep) {
      const names: string[] = [];
      for await (const name of (folder as ListedFolder).keys()) {
        if (isBackupName(name)) names.push(name);
      }
      // What is dated after the newest was written while the clock was ahead: it is the first to go.
      const newest = good[0]?.name ?? '';
      const ahead = names.filter((name) => name > newest).sort();
      const others = names.filter((name) => name <= newest).sort();
      const kept = new Set([...ahead, ...others].slice(-keep));
      for (const name of names) if (!kept.has(name)) await folder.removeEntry(name);
      return good.filter(({ name }) => kept.has(name));
    },
  };
}
