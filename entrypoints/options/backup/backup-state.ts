import { type ReadonlySignal, signal } from '@preact/signals';
import type { ErrorCode } from '../../../lib/clip/clipper-error.ts';
import { clipsSince } from '../../../lib/library/clips/clips-since.ts';
import { keepFolder, keptFolder } from '../../../lib/library/kept-folders.ts';
import type { Library } from '../../../lib/library/library.ts';
import { live } from '../../../lib/library/live.ts';
import {
  type BackupSettings,
  loadBackup,
  NO_BACKUP,
  saveBackup,
} from '../../../lib/platform/backup/backup-settings.ts';
import type { Unsaved } from '../../../lib/platform/backup/is-overdue.ts';
import { chooseFolder, mayWrite } from '../../../lib/platform/files/folder-access.ts';
import { mayDownload } from '../../../lib/platform/files/may-download.ts';
import { saveFile } from '../../../lib/platform/files/save-file.ts';
import { createAttempts } from '../attempts.ts';

/** Where backups go, as one reads it. */
export interface BackupPlace {
  /** A folder's name; empty: Downloads. */
  name: string;
  allowed: boolean;
}

/** Backups on the options page. */
export interface Backups {
  settings: ReadonlySignal<BackupSettings>;
  /** Where backups go, and whether we may write there now; `null`: no folder was chosen. */
  place: ReadonlySignal<BackupPlace | null>;
  unsaved: ReadonlySignal<Unsaved | null>;
  /** How far the archive is that is being written; `null`: none is. */
  progress: ReadonlySignal<{ done: number; total: number } | null>;
  /** What the reader did and was not done. */
  failure: ReadonlySignal<ErrorCode | null>;
  /** Each within a click, since the browser may ask. */
  setTarget(target: BackupSettings['target']): Promise<void>;
  pickFolder(): Promise<void>;
  /** Asks the browser again for what it took away. */
  allow(): Promise<void>;
  set(changed: Pick<Partial<BackupSettings>, 'everyDays' | 'keep'>): Promise<void>;
  backUpNow(): Promise<void>;
  /** Saves the whole library as a download, once. */
  saveArchive(): Promise<void>;
}

/** The backups of one options page, until `stopped`. */
export function createBackups(library: Library, stopped: AbortSignal): Backups {
  const settings = signal<BackupSettings>(NO_BACKUP);
  const place = signal<BackupPlace | null>(null);
  const unsaved = signal<Unsaved | null>(null);
  const progress = signal<{ done: number; total: number } | null>(null);
  const onProgress = (done: number, total: number) => {
    progress.value = { done, total };
  };

  async function read() {
    // What is followed are the clips; a page that is closed while this is read is told nothing of it.
    await library.clips.count();
    const saved = await loadBackup();
    const [last] = saved.good;
    const since = last?.at ?? 0;
    const { clips, first } = await clipsSince(library, since, last?.clips ?? 0);
    return {
      settings: saved,
      place: await placeOf(library, saved.target),
      unsaved: { clips, since: since || (first ?? Date.now()) },
    };
  }
  function show(now: Awaited<ReturnType<typeof read>>): void {
    settings.value = now.settings;
    place.value = now.place;
    unsaved.value = now.unsaved;
  }
  const stop = live(read, show);
  stopped.addEventListener('abort', stop);

  const { failure, attempt } = createAttempts(() => {
    progress.value = null;
    return read().then(show);
  });

  async function pick(): Promise<boolean> {
    const chosen = await chooseFolder('jianbao-backup');
    if (!chosen) return false;
    await keepFolder(library, 'backup', chosen);
    return true;
  }

  return {
    settings,
    place,
    unsaved,
    progress,
    failure,
    setTarget: (target) =>
      attempt(async () => {
        // Nothing may come before the question, or it is no answer to a click any more.
        if (target === 'downloads') await mayDownload(true);
        if (target === 'folder' && !(await pick())) return;
        await saveBackup({ target, failed: null });
      }),
    pickFolder: () => attempt(pick),
    allow: () =>
      attempt(async () => {
        if (settings.peek().target === 'downloads') await mayDownload(true);
        const kept = await keptFolder(library, 'backup');
        if (kept) await mayWrite(kept, true);
        await saveBackup({ failed: null });
      }),
    set: (changed) => attempt(() => saveBackup(changed)),
    backUpNow: () =>
      attempt(async () => {
        onProgress(0, 1);
        const { backUp } = await import('../../../lib/platform/backup/back-up.ts');
        await backUp(library, { onProgress });
      }),
    saveArchive: () =>
      attempt(async () => {
        onProgress(0, 1);
        const { archiveFile } = await import('../../../lib/platform/files/archive-file.ts');
        const { name, archive } = await archiveFile(library, onProgress);
        saveFile(name, archive);
      }),
  };
}

async function placeOf(
  library: Library,
  target: BackupSettings['target'],
): Promise<BackupPlace | null> {
  if (target === 'downloads') return { name: '', allowed: await mayDownload() };
  const kept = await keptFolder(library, 'backup');
  return kept && { name: kept.name, allowed: await mayWrite(kept) };
}
