import Dexie from 'dexie';
import { ClipperError } from '../clip/clipper-error.ts';

/**
 * The failure that an error of IndexedDB stands for; any other error as it is. A full disk may be told by
 * the request or by the transaction, which names it as its cause.
 */
export function storageError(error: unknown): unknown {
  if (isFull(error)) return new ClipperError('disk-full', error);
  if (error instanceof Dexie.DatabaseClosedError) {
    return new ClipperError('library-unavailable', error);
  }
  return error;
}

function isFull(error: unknown): boolean {
  if (!(error instanceof Error) && !(error instanceof DOMException)) return false;
  return error.name === 'QuotaExceededError' || ('inner' in error && isFull(error.inner));
}
