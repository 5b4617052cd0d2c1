import type { Library } from './library.ts';

/** What a folder is kept for. */
export type FolderUse = 'backup' | 'mirror';

/** A folder of the reader's, which the browser lets us keep but not write down anywhere else. */
export interface KeptFolder {
  use: FolderUse;
  folder: FileSystemDirectoryHandle;
}

/** The folder that the reader chose for this; `null`: none. */
export async function keptFolder(
  library: Library,
  use: FolderUse,
): Promise<FileSystemDirectoryHandle | null> {
  return (await library.folders.get(use))?.folder ?? null;
}

/** Keeps a folder in place of the one before. */
export async function keepFolder(
  library: Library,
  use: FolderUse,
  folder: FileSystemDirectoryHandle,
): Promise<void> {
  await library.folders.put({ use, folder });
}
