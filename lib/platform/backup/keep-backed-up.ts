import type { Library } from '../../library/library.ts';
import { loadBackup } from './backup-settings.ts';
import { isDue } from './is-due.ts';

/** How often a page that is open looks whether a backup is due: every hour, in milliseconds. */
const LOOK_MS = 60 * 60 * 1000;

/** After a failure the next try waits as long, so that a lost folder is not asked for at every page. */
const RETRY_MS = 6 * LOOK_MS;

/** Makes the backups that are due from now on, while this page is open. What writes them is loaded for the first. */
export function keepBackedUp(library: Library, stopped: AbortSignal): void {
  const look = () => {
    backUpIfDue(library).catch((reason: unknown) => reportError(reason));
  };
  look();
  const timer = setInterval(look, LOOK_MS);
  stopped.addEventListener('abort', () => clearInterval(timer));
}

async function backUpIfDue(library: Library, now = Date.now()): Promise<void> {
  const { target, everyDays, good, failed } = await loadBackup();
  if (target === 'off' || !isDue(good[0]?.at ?? null, everyDays, now)) return;
  if (failed && Math.abs(now - failed.at) < RETRY_MS) return;
  const { backUp } = await import('./back-up.ts');
  await backUp(library, { now });
}
