import type { SaveReceipt } from '../../clip/clip.ts';
import { ClipperError } from '../../clip/clipper-error.ts';
import { showFailed, showReading, showSaved } from './badge.ts';

/** Tells on the button of a tab, where no popup does, that it is being clipped and what came of it. */
export async function answerOnBadge(tabId: number, saving: Promise<SaveReceipt>): Promise<void> {
  try {
    const [receipt] = await Promise.all([saving, showReading(tabId)]);
    await showSaved(tabId, receipt.outcome);
  } catch (error) {
    if (!(error instanceof ClipperError)) throw error;
    await showFailed(tabId, error.code);
  }
}
