import { ClipperError } from '../../clip/clipper-error.ts';
import { sha256 } from '../../clip/sha256.ts';
import { EMPTY_HASH } from '../../export/mirror/decide-file.ts';
import type { MirrorFolder } from '../../export/mirror/mirror-folder.ts';
import { folderError } from '../files/folder-error.ts';

/** The names in a folder, which not all types know. */
type ListedFolder = FileSystemDirectoryHandle & { keys(): AsyncIterator<string> };

/** What stands for the hash of a folder, or whatever else has the name of a file. */
const NO_FILE = 'no file';

/** A folder of the reader's, by File System Access. What is written is in place all at once, or not at all. */
export function readerFolder(root: FileSystemDirectoryHandle): MirrorFolder {
  async function folderOf(path: string, create: boolean): Promise<FileSystemDirectoryHandle> {
    let folder = root;
    for (const name of path.split('/').slice(0, -1)) {
      folder = await folder.getDirectoryHandle(name, { create });
    }
    return folder;
  }

  return {
    async hashOf(path) {
      const folder = await folderOf(path, false).catch(absent);
      if (!folder) return null;
      try {
        return await hashOf(await folder.getFileHandle(nameOf(path)));
      } catch (error) {
        if (isNamed(error, 'TypeMismatchError')) return NO_FILE;
        return absent(error);
      }
    },
    async write(path, content, expected) {
      try {
        const folder = await folderOf(path, true);
        const file = await folder.getFileHandle(nameOf(path), { create: true });
        const writable = await file.createWritable();
        try {
          await writable.write(content);
          // As late as can be: from here to `close` nobody has time to change the file.
          const now = await hashOf(file);
          if (now === expected || now === EMPTY_HASH) {
            await writable.close();
            return true;
          }
          await writable.abort();
          return false;
        } catch (error) {
          await writable.abort().catch(() => undefined);
          throw error;
        }
      } catch (error) {
        throw fileError(error);
      }
    },
    async remove(path, expected) {
      const folder = await folderOf(path, false).catch(absent);
      if (!folder || (await this.hashOf(path)) !== expected) return;
      await folder.removeEntry(nameOf(path)).catch(absent);
    },
  };
}

/**
 * Whether the folder is there with something in it. A disk that is not connected may leave an empty folder
 * behind, in which all files seem to be deleted. Throws `folder-refused`.
 */
export async function hasFiles(root: FileSystemDirectoryHandle): Promise<boolean> {
  try {
    const { done } = await (root as ListedFolder).keys().next();
    return done !== true;
  } catch (error) {
    if (isNamed(error, 'NotFoundError')) return false;
    throw folderError(error);
  }
}

async function hashOf(file: FileSystemFileHandle): Promise<string> {
  const content = await file.getFile();
  return content.size === 0 ? EMPTY_HASH : sha256(await content.arrayBuffer());
}

function nameOf(path: string): string {
  return path.slice(path.lastIndexOf('/') + 1);
}

function absent(error: unknown): null {
  if (isNamed(error, 'NotFoundError')) return null;
  throw fileError(error);
}

function isNamed(error: unknown, name: string): boolean {
  return error instanceof DOMException && error.name === name;
}

/** What concerns the whole folder, or one file only: a name that the browser does not allow, a file in use. */
function fileError(error: unknown): unknown {
  const whole = ['QuotaExceededError', 'NotAllowedError', 'SecurityError'];
  if (whole.some((name) => isNamed(error, name))) return folderError(error);
  if (error instanceof DOMException || error instanceof TypeError) {
    return new ClipperError('file-refused', error);
  }
  return error;
}
