import { browser } from 'wxt/browser';
import type { ErrorCode } from '../../clip/clipper-error.ts';

/** A backup that was written and read back whole. */
export interface GoodBackup {
  /** Milliseconds since the epoch. */
  at: number;
  name: string;
  clips: number;
  bytes: number;
  /** Of the browser's download; `null` for a file in a folder. */
  downloadId: number | null;
}

/** What the reader wants backed up, and how it went so far. About this machine: never in an archive. */
export interface BackupSettings {
  target: 'off' | 'folder' | 'downloads';
  everyDays: number;
  /** How many backups stay; older ones are removed. */
  keep: number;
  /** Newest first. */
  good: GoodBackup[];
  /** The newest try, where it failed. */
  failed: { at: number; code: ErrorCode } | null;
}

export const NO_BACKUP: BackupSettings = {
  target: 'off',
  everyDays: 7,
  keep: 5,
  good: [],
  failed: null,
};

/** Its key in `storage.local`. */
export const BACKUP_KEY = 'backup';

/** The backup's settings and record. */
export async function loadBackup(): Promise<BackupSettings> {
  const { [BACKUP_KEY]: stored } = await browser.storage.local.get<Record<string, BackupSettings>>({
    [BACKUP_KEY]: NO_BACKUP,
  });
  return { ...NO_BACKUP, ...stored };
}

/** Changes some of it, and returns all. */
export async function saveBackup(changed: Partial<BackupSettings>): Promise<BackupSettings> {
  const backup = { ...(await loadBackup()), ...changed };
  await browser.storage.local.set({ [BACKUP_KEY]: backup });
  return backup;
}
