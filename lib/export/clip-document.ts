import type { Clip, Revision } from '../clip/clip.ts';

/** All that an exported file is written from: a clip, and the revision of its text that is wanted. */
export interface ClipDocument {
  clip: Clip;
  revision: Revision;
}
