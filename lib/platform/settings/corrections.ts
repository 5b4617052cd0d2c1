import { browser } from 'wxt/browser';
import type { Correction } from '../../capture/sites/correction.ts';

/** Older corrections than these are forgotten: a site that is read again is corrected again. */
const MAX_CORRECTIONS = 100;

/** What the reader corrected lately, the newest last, and where no rule is to be offered. */
export interface CorrectionRecord {
  corrections: Correction[];
  /** Hosts that the reader does not want to be asked about. */
  unasked: string[];
}

/** Reads it from `storage.local`. */
export async function loadCorrections(): Promise<CorrectionRecord> {
  return browser.storage.local.get<CorrectionRecord>({ corrections: [], unasked: [] });
}

/** Keeps it; what is too old is left out. */
export async function saveCorrections({ corrections, unasked }: CorrectionRecord): Promise<void> {
  await browser.storage.local.set({ corrections: corrections.slice(-MAX_CORRECTIONS), unasked });
}
