import type { SaveReceipt } from '../../clip/clip.ts';
import type { Library } from '../library.ts';

const KEPT_MS = 24 * 60 * 60 * 1000;

/** The answer to a save, under the revision id that its caller chose. */
export interface StoredReceipt {
  revisionId: string;
  savedAt: number;
  receipt: SaveReceipt;
}

/**
 * What the save with this revision id was answered, in the last day: for a caller whose worker died before
 * it could tell. Absent when nothing was saved, or when the text has gone since (undone, deleted).
 */
export async function receiptOf(
  library: Library,
  revisionId: string,
): Promise<SaveReceipt | undefined> {
  const stored = await library.receipts.get(revisionId);
  if (!stored) return undefined;
  const there = await library.revisions.where('id').equals(stored.receipt.clip.revisionId).count();
  return there > 0 ? stored.receipt : undefined;
}

/** Keeps the answer to a save, and drops those that nobody will ask for any more. */
export async function keepReceipt(
  library: Library,
  revisionId: string,
  receipt: SaveReceipt,
  savedAt: number,
): Promise<void> {
  await Promise.all([
    library.receipts
      .where('savedAt')
      .below(savedAt - KEPT_MS)
      .delete(),
    library.receipts.put({ revisionId, savedAt, receipt }),
  ]);
}
