import type { StoredImage } from '../clip/stored-image.ts';
import type { WholeClip } from '../clip/whole-clip.ts';

/** What is archived: a library, read a little at a time. */
export interface ArchiveSource {
  /** How many clips there are now, the trash included. */
  count(): Promise<number>;
  clips(): AsyncIterable<WholeClip>;
  images(): AsyncIterable<StoredImage>;
  /** What the reader has set, by name: plain data of any kind. */
  settings(): Promise<Record<string, unknown>>;
}
