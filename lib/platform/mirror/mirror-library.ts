import { ClipperError } from '../../clip/clipper-error.ts';
import { keptFolder } from '../../library/kept-folders.ts';
import type { Library } from '../../library/library.ts';
import { mirrorAll } from '../../library/mirror/mirror-all.ts';
import { settleConflicts } from '../../library/mirror/settle-conflicts.ts';
import { mayWrite } from '../files/folder-access.ts';
import { loadSettings } from '../settings/settings.ts';
import { aloneOnMirror } from './alone-on-mirror.ts';
import { loadMirrorRecord, saveMirrorRecord } from './mirror-record.ts';
import { loadMirror } from './mirror-settings.ts';
import { mirrorWriter, writtenBy } from './mirror-writer.ts';
import { hasFiles, readerFolder } from './reader-folder.ts';
import { writeChanges } from './write-changes.ts';

/** Of more files that could not be written the reader is not told. */
const TOLD = 100;

/**
 * Does all that is due to the folder mirror, if there is one and we may write there. One at a time among all
 * our pages. What a reader can do something about is written down and not thrown.
 */
export async function mirrorLibrary(library: Library, stopped: AbortSignal): Promise<void> {
  await aloneOnMirror(library, stopped, async () => {
    const root = await keptFolder(library, 'mirror');
    if (!root || (await loadMirror()).paused || !(await mayWrite(root))) return;
    try {
      const unwritten = await bringUpToDate(library, root, stopped);
      await saveMirrorRecord({ failed: null, unwritten: unwritten.slice(0, TOLD) });
    } catch (error) {
      if (!(error instanceof ClipperError)) throw error;
      await saveMirrorRecord({ failed: error.code });
    }
  });
}

async function bringUpToDate(
  library: Library,
  root: FileSystemDirectoryHandle,
  stopped: AbortSignal,
): Promise<string[]> {
  const [mirror, settings] = await Promise.all([loadMirror(), loadSettings()]);
  const by = await writtenBy(mirror, settings);
  if (by !== (await loadMirrorRecord()).writtenBy) {
    await saveMirrorRecord({ total: await mirrorAll(library, false), writtenBy: by });
  }
  const assertThere = async () => {
    const written = await library.mirrored.where('name').above('').count();
    if (written > 0 && !(await hasFiles(root))) throw new ClipperError('folder-gone');
  };
  await assertThere();
  const folder = readerFolder(root);
  await settleConflicts(library, async (path) => (await folder.hashOf(path)) !== null);
  if ((await library.mirrorChanges.count()) === 0) return [];
  return writeChanges({
    library,
    folder,
    writer: await mirrorWriter(library, mirror, settings),
    assertThere,
    goOn: async () => !stopped.aborted && !(await loadMirror()).paused,
  });
}
