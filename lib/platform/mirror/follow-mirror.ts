import { getClips } from '../../library/clips/clips.ts';
import { keptFolder } from '../../library/kept-folders.ts';
import type { Library } from '../../library/library.ts';
import { live } from '../../library/live.ts';
import { type MirrorConflict, mirrorConflicts } from '../../library/mirror/mirror-conflicts.ts';
import { mayWrite } from '../files/folder-access.ts';
import { followStored } from '../settings/follow-stored.ts';
import { loadMirrorRecord, MIRROR_RECORD_KEY, type MirrorRecord } from './mirror-record.ts';
import { loadMirror, MIRROR_KEY, type MirrorSettings } from './mirror-settings.ts';
import { oneAtATime } from './one-at-a-time.ts';

/** The folder mirror as one reads it. */
export interface MirrorStatus {
  /** The folder's name; `null`: the library is not mirrored. */
  folder: string | null;
  /** Whether we may write there now: after a restart the browser wants to be asked again. */
  allowed: boolean;
  settings: MirrorSettings;
  record: MirrorRecord;
  /** Clips that have a file. */
  files: number;
  /** Clips on the list. */
  waiting: number;
  conflicts: MirrorConflict[];
  /** Clips whose file could not be written. */
  unwritten: { id: string; title: string }[];
}

/** How often it is told at most, in milliseconds: numbers that change faster cannot be read. */
const REST_MS = 150;

/**
 * Tells how the mirror stands, now and after every change in any page of ours, until `stopped`. What the
 * browser allows changes without a word: `refresh` asks it again.
 */
export function followMirror(
  library: Library,
  next: (status: MirrorStatus) => void,
  stopped: AbortSignal,
): { refresh: () => void } {
  const refresh = oneAtATime(
    async () => {
      const [folder, files, waiting, conflicts, settings, record] = await Promise.all([
        keptFolder(library, 'mirror'),
        library.mirrored.count(),
        library.mirrorChanges.count(),
        mirrorConflicts(library),
        loadMirror(),
        loadMirrorRecord(),
      ]);
      const [clips, allowed] = await Promise.all([
        getClips(library, record.unwritten),
        folder ? mayWrite(folder) : false,
      ]);
      const unwritten = clips.map(({ id, title }) => ({ id, title }));
      if (stopped.aborted) return;
      next({
        folder: folder?.name ?? null,
        allowed,
        settings,
        record,
        files,
        waiting,
        conflicts,
        unwritten,
      });
    },
    stopped,
    REST_MS,
  );

  const stop = live(
    // While many files are written this runs for each few of them: it looks at the ends of the tables only.
    () =>
      Promise.all([
        library.folders.count(),
        library.mirrorChanges.orderBy('seq').first(),
        library.mirrorChanges.orderBy('seq').last(),
        library.mirrored.orderBy('outside').count(),
      ]),
    refresh,
  );
  stopped.addEventListener('abort', stop);
  followStored([MIRROR_KEY, MIRROR_RECORD_KEY], async () => refresh(), stopped);
  return { refresh };
}
