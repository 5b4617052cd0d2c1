import type { Library } from '../../library/library.ts';
import { mirrorAll } from '../../library/mirror/mirror-all.ts';
import { aloneOnMirror } from './alone-on-mirror.ts';
import { saveMirrorRecord } from './mirror-record.ts';
import { saveMirror } from './mirror-settings.ts';

/** Has the whole folder looked through, and what is missing in it written again. */
export async function checkMirror(library: Library, stopped: AbortSignal): Promise<void> {
  await aloneOnMirror(library, stopped, async () => {
    await saveMirror({ paused: false });
    await saveMirrorRecord({ total: await mirrorAll(library, true) });
  });
}
