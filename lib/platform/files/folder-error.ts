import { ClipperError } from '../../clip/clipper-error.ts';

/** A folder that is gone, locked or full, as something that a reader can be told; anything else as it is. */
export function folderError(error: unknown): unknown {
  if (!(error instanceof DOMException)) return error;
  if (error.name === 'QuotaExceededError') return new ClipperError('disk-full', error);
  return new ClipperError('folder-refused', error);
}
