import { ClipperError } from '../../clip/clipper-error.ts';

/** What Chromium has and the types do not: https://wicg.github.io/file-system-access. */
interface FolderPicker {
  showDirectoryPicker?(options: {
    id: string;
    mode: 'readwrite';
  }): Promise<FileSystemDirectoryHandle>;
}

interface AskableFolder {
  queryPermission?(to: { mode: 'readwrite' }): Promise<PermissionState>;
  requestPermission?(to: { mode: 'readwrite' }): Promise<PermissionState>;
}

/** Whether the browser lets pages write into folders: Chromium does, Firefox does not. */
export function hasFolderAccess(): boolean {
  return 'showDirectoryPicker' in globalThis;
}

/** Asks the reader for a folder, within a click; `null`: the reader chose none. */
export async function chooseFolder(id: string): Promise<FileSystemDirectoryHandle | null> {
  try {
    const picker = globalThis as FolderPicker;
    return (await picker.showDirectoryPicker?.({ id, mode: 'readwrite' })) ?? null;
  } catch (error) {
    if (error instanceof DOMException && error.name === 'AbortError') return null;
    throw new ClipperError('folder-refused', error);
  }
}

/**
 * Whether we may write into a folder now. After a restart of the browser it asks again: `ask` within a
 * click, so that one click is enough to go on.
 */
export async function mayWrite(
  folder: FileSystemDirectoryHandle & AskableFolder,
  ask = false,
): Promise<boolean> {
  const mode = { mode: 'readwrite' } as const;
  // A folder of our own (the origin's private one) needs no permission, and some browsers have no question.
  const state = (await folder.queryPermission?.(mode)) ?? 'granted';
  if (state !== 'prompt' || !ask) return state === 'granted';
  return (await folder.requestPermission?.(mode)) === 'granted';
}
