import type { Clip, Revision } from '../clip/clip.ts';

/** All that an exported file is written from: a clip, and the revision of its text that is wanted. */
export interface ClipDocument {
  clip: Clip;
  revision: Revision;
  /**
   * Where pictures of the text are kept, by their address on the web: a path from the file, or `data:`.
   * What is not in it stays on the web.
   */
  images?: ReadonlyMap<string, string>;
}
