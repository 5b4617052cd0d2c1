import { keptFolder } from '../../library/kept-folders.ts';
import type { Library } from '../../library/library.ts';
import { startMirror } from '../../library/mirror/start-mirror.ts';
import { stopMirror } from '../../library/mirror/stop-mirror.ts';
import { loadSettings } from '../settings/settings.ts';
import { aloneOnMirror } from './alone-on-mirror.ts';
import { saveMirrorRecord } from './mirror-record.ts';
import { loadMirror, saveMirror } from './mirror-settings.ts';
import { writtenBy } from './mirror-writer.ts';
import { readerFolder } from './reader-folder.ts';

/** So many files are looked for, to know a folder again. */
const SAMPLE = 50;

/**
 * Mirrors the library into a folder from now on. One that has been mirrored into before is known by its
 * files, also where it was moved: what the reader changed in it stays known as theirs.
 */
export async function beginMirror(
  library: Library,
  root: FileSystemDirectoryHandle,
  stopped: AbortSignal,
): Promise<void> {
  // A page that is writing into the folder of before sees this, and ends.
  if (await keptFolder(library, 'mirror')) await stopMirror(library);
  await aloneOnMirror(library, stopped, async () => {
    const total = await startMirror(library, root, await isKnown(library, root));
    const [mirror, settings] = await Promise.all([loadMirror(), loadSettings()]);
    const by = await writtenBy(mirror, settings);
    await saveMirrorRecord({ total, writtenBy: by, failed: null, unwritten: [] });
    await saveMirror({ paused: false });
  });
}

async function isKnown(library: Library, root: FileSystemDirectoryHandle): Promise<boolean> {
  const folder = readerFolder(root);
  for (const { files } of await library.mirrored.limit(SAMPLE).toArray()) {
    for (const { path, hash } of files) {
      if ((await folder.hashOf(path)) === hash) return true;
    }
  }
  return false;
}
