import Dexie from 'dexie';
import { ClipperError } from '../clip/clipper-error.ts';

/**
 * The failure that an error of IndexedDB stands for; any other error as it is. A full disk may be told by
 * a request, or by its transaction (`aborted`: why that ended) while the request knows only that it ended.
 */
export function storageError(error: unknown, aborted?: unknown): unknown {
  if (isFull(error) || isFull(aborted)) return new ClipperError('disk-full', error);
  return isLost(error) ? new ClipperError('library-unavailable', error) : error;
}

/**
 * The library was closed, here or by the browser, which may end the transactions of one that it cannot write any
 * more without a reason: Chromium does so when the disk is full to the last byte. None of ours ends its own so.
 */
function isLost(error: unknown): boolean {
  return (
    error instanceof Dexie.DatabaseClosedError ||
    error instanceof Dexie.OpenFailedError ||
    error instanceof Dexie.AbortError
  );
}

/** Dexie's errors have those of IndexedDB within; that of a write to many rows has one for each. */
function isFull(error: unknown): boolean {
  if (error instanceof Dexie.BulkError || error instanceof Dexie.ModifyError) {
    return error.failures.some(isFull);
  }
  if (!(error instanceof Error || error instanceof DOMException)) return false;
  return error.name === 'QuotaExceededError' || ('inner' in error && isFull(error.inner));
}
