import type { MirroredClip } from '../../clip/mirrored-clip.ts';

/** What the mirror wrote before. A port: the library keeps it. */
export interface MirrorLedger {
  put(entry: MirroredClip): Promise<void>;
  /** Whether another clip has a file under this key (`nameKey`), or is about to. */
  isTaken(key: string, clipId: string): Promise<boolean>;
  /** Keeps a key for a clip whose file is about to be there. `false`: another clip was first. */
  reserve(key: string, clipId: string): boolean;
  /** Does something to a file that several clips may share while no other turn does. */
  alone(key: string, work: () => Promise<void>): Promise<void>;
  /** A clip shows a file that others may show too: to be said of each before it is written. */
  show(key: string, clipId: string): void;
  /** It shows it no more. `true`: nor does any other, as far as their turns have come. */
  release(key: string, clipId: string): Promise<boolean>;
  /** How many other clips have a profile that gives them this path. */
  namesakes(path: string, clipId: string): Promise<number>;
}
