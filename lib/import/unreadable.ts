import { ClipperError, type ErrorCode } from '../clip/clipper-error.ts';
import { type Unread, type UnreadReason, unread } from '../clip/import-entry.ts';

const REASONS: Partial<Record<ErrorCode, UnreadReason>> = {
  'zip-locked': 'locked',
  'file-too-large': 'too-large',
  'file-unreadable': 'damaged',
};

/** Tells of one file among several that could not be read. Anything but that is thrown again. */
export function unreadable(error: unknown, name: string): Unread {
  const reason = error instanceof ClipperError ? REASONS[error.code] : undefined;
  if (!reason) throw error;
  return unread(reason, name);
}
