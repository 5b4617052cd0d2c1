import type { Library } from '../../library/library.ts';
import { live } from '../../library/live.ts';
import { isMirrored } from '../../library/mirror/note-for-mirror.ts';
import { followStored } from '../settings/follow-stored.ts';
import type { Settings } from '../settings/settings.ts';
import { MIRROR_KEY } from './mirror-settings.ts';
import { oneAtATime } from './one-at-a-time.ts';

/** What the files depend on beside the clips. */
const SETTINGS: string[] = [
  MIRROR_KEY,
  ...(['own', 'rules', 'profile', 'export'] satisfies (keyof Settings)[]),
];

/**
 * Keeps the folder mirror up to date from now on, while this page is open: at once, whenever a clip or a
 * setting changes, and when the reader comes back to the page. What writes the files is loaded for the first.
 */
export function keepMirrored(library: Library, stopped: AbortSignal): void {
  const look = oneAtATime(async () => {
    if (!(await isMirrored(library))) return;
    const { mirrorLibrary } = await import('./mirror-library.ts');
    await mirrorLibrary(library, stopped);
  }, stopped);
  const stop = live(
    async () => (await library.mirrorChanges.orderBy('seq').last())?.seq ?? 0,
    (last) => {
      if (last > 0) look();
    },
  );
  followStored(SETTINGS, async () => look(), stopped);
  globalThis.addEventListener('focus', look, { signal: stopped });
  stopped.addEventListener('abort', stop);
  look();
}
