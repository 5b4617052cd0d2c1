import type { Clip } from '../../clip/clip.ts';

/**
 * When a clip is changed: now, but always later than it was changed before. The clock may have been set back,
 * and of two rows of a clip the newer one is told by this time (restoring an archive, undoing an import).
 */
export function changeTime({ updatedAt }: Pick<Clip, 'updatedAt'>, now: number): number {
  return Math.max(now, updatedAt + 1);
}
