import type { Clip } from '../clip/clip.ts';

/** The current text of a clip. */
export interface ClipText {
  clipId: string;
  text: string;
}

/** What a search reads from: implemented by the library, and by a list in tests. */
export interface ClipStore {
  /** Every clip, the trash too, in the order of ids. */
  rows(): Promise<Clip[]>;
  /** The current texts of these clips, in batches small enough to keep a page responsive. */
  texts(clips: Clip[]): AsyncIterable<ClipText[]>;
}
