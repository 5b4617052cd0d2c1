import type { Clip, Revision } from './clip.ts';

/** All that there is of one clip: its row, and every text that it has had, in any order. */
export interface WholeClip {
  clip: Clip;
  /** At least the one that `clip.revisionId` names. */
  revisions: Revision[];
}
