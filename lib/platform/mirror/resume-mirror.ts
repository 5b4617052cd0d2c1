import { keptFolder } from '../../library/kept-folders.ts';
import type { Library } from '../../library/library.ts';
import { mayWrite } from '../files/folder-access.ts';

/**
 * Asks the reader, within their click, to let us write into the mirrored folder again, and writes what has
 * been waiting. `asked` is called with the answer, before anything is written.
 */
export async function resumeMirror(
  library: Library,
  stopped: AbortSignal,
  asked: () => void,
): Promise<void> {
  const folder = await keptFolder(library, 'mirror');
  const allowed = folder !== null && (await mayWrite(folder, true));
  asked();
  if (!allowed) return;
  const { mirrorLibrary } = await import('./mirror-library.ts');
  await mirrorLibrary(library, stopped);
}
