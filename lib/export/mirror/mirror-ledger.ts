import type { MirroredClip } from '../../clip/mirrored-clip.ts';

/** What the mirror wrote before. A port: the library keeps it. */
export interface MirrorLedger {
  put(entry: MirroredClip): Promise<void>;
  /** Whether another clip has a file under this key (`nameKey`). */
  isTaken(key: string, clipId: string): Promise<boolean>;
  /** How many other clips have a profile that gives them this path. */
  namesakes(path: string, clipId: string): Promise<number>;
}
