import Dexie from 'dexie';
import { ClipperError } from '../clip/clipper-error.ts';

/**
 * The failure that an error of IndexedDB stands for; any other error as it is. A full disk may be told by
 * a request, or by its transaction (`aborted`: why that ended) while the request knows only that it ended.
 */
export function storageError(error: unknown, aborted?: unknown): unknown {
  if (isFull(error) || isFull(aborted)) return new ClipperError('disk-full', error);
  if (error instanceof Dexie.DatabaseClosedError) {
    return new ClipperError('library-unavailable', error);
  }
  return error;
}

/** Dexie's errors have those of IndexedDB within; that of a write to many rows has one for each. */
function isFull(error: unknown): boolean {
  if (error instanceof Dexie.BulkError || error instanceof Dexie.ModifyError) {
    return error.failures.some(isFull);
  }
  if (!(error instanceof Error || error instanceof DOMException)) return false;
  return error.name === 'QuotaExceededError' || ('inner' in error && isFull(error.inner));
}
