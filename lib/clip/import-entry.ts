import type { StoredImage } from './stored-image.ts';
import type { WholeClip } from './whole-clip.ts';

/**
 * Why something in a file could not be imported; each has a text in every language (`import.reasons`).
 * `text-lost` and `older-text-lost` are told beside a clip that comes in with what is left of it, and
 * `cut-short` of a file that ends before its end.
 */
export const UNREAD_REASONS = [
  'damaged',
  'locked',
  'too-large',
  'too-long',
  'text-lost',
  'older-text-lost',
  'cut-short',
  'no-address',
  'nothing-in-it',
  'not-read',
] as const;

export type UnreadReason = (typeof UNREAD_REASONS)[number];

/** Something that could not be read, by the best name that there is for it. */
export interface Unread {
  kind: 'unread';
  reason: UnreadReason;
  name: string;
}

/** One thing out of a file that is imported, whichever format the file has. */
export type ImportEntry =
  | { kind: 'clip'; whole: WholeClip }
  | { kind: 'image'; image: StoredImage }
  | { kind: 'settings'; settings: Record<string, unknown> }
  | Unread;

/** Tells of something that could not be read. */
export function unread(reason: UnreadReason, name: string): Unread {
  return { kind: 'unread', reason, name };
}
