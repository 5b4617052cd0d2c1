import { browser } from 'wxt/browser';
import type { ErrorCode } from '../../clip/clipper-error.ts';

/** How the folder mirror goes. Written by who holds its lock, and by nobody else. */
export interface MirrorRecord {
  /** How many clips were put on the list when all were. */
  total: number;
  /** What the files are written by (`writtenBy`): when it changes, all are written anew. */
  writtenBy: string;
  /** Why the last run ended early; `null`: it did not. */
  failed: ErrorCode | null;
  /** Clips of which the file could not be written; it is tried again at the next run. */
  unwritten: string[];
}

const NONE: MirrorRecord = { total: 0, writtenBy: '', failed: null, unwritten: [] };

/** Its key in `storage.local`. */
export const MIRROR_RECORD_KEY = 'mirrorRecord';

/** How it went so far. */
export async function loadMirrorRecord(): Promise<MirrorRecord> {
  const { [MIRROR_RECORD_KEY]: stored } = await browser.storage.local.get<
    Record<string, MirrorRecord>
  >({ [MIRROR_RECORD_KEY]: NONE });
  return { ...NONE, ...stored };
}

/** Changes some of it. */
export async function saveMirrorRecord(changed: Partial<MirrorRecord>): Promise<void> {
  const record = { ...(await loadMirrorRecord()), ...changed };
  await browser.storage.local.set({ [MIRROR_RECORD_KEY]: record });
}
