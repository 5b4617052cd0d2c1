import type { Capture } from '../../clip/capture.ts';
import type { Clip } from '../../clip/clip.ts';
import { changeTime } from '../clips/change-time.ts';
import { pickFields } from '../clips/pick-fields.ts';
import { isAbsent, STATED } from './stated-fields.ts';

/** The row of a clip that the library did not have. */
export function newClip(
  capture: Capture,
  row: Pick<Clip, 'id' | 'identity' | 'revisionId' | 'clippedAt'>,
): Clip {
  return {
    ...row,
    kind: capture.kind,
    url: capture.url,
    canonicalUrl: capture.canonicalUrl,
    ...pickFields(capture, STATED),
    excerpt: capture.excerpt,
    notes: capture.notes,
    tags: [],
    note: '',
    starred: false,
    corrected: [],
    updatedAt: row.clippedAt,
    deletedAt: null,
    revisions: 1,
    length: capture.text.length,
  };
}

/**
 * The row of a clip that has a new text. What the capture says replaces what was known, except what the
 * reader corrected; what the capture does not say stays. The clip comes back from the trash.
 */
export function revisedClip(clip: Clip, capture: Capture, revisionId: string, now: number): Clip {
  const stated = STATED.filter(
    (field) => !clip.corrected.includes(field) && !isAbsent(capture, field),
  );
  return {
    ...clip,
    kind: capture.kind,
    url: capture.url,
    canonicalUrl: capture.canonicalUrl,
    ...pickFields(capture, stated),
    excerpt: capture.excerpt,
    notes: capture.notes,
    deletedAt: null,
    updatedAt: changeTime(clip, now),
    revisionId,
    revisions: clip.revisions + 1,
    length: capture.text.length,
  };
}

/**
 * The row of a clip whose text was captured again: only what was absent is filled in, and the clip comes
 * back from the trash. The same object when nothing changes.
 */
export function completedClip(clip: Clip, capture: Capture, now: number): Clip {
  const learnt = STATED.filter(
    (field) =>
      !clip.corrected.includes(field) && isAbsent(clip, field) && !isAbsent(capture, field),
  );
  if (learnt.length === 0 && clip.deletedAt === null) return clip;
  return {
    ...clip,
    ...pickFields(capture, learnt),
    deletedAt: null,
    updatedAt: changeTime(clip, now),
  };
}
