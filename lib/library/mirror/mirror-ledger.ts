import type { MirroredClip } from '../../clip/mirrored-clip.ts';
import type { Library } from '../library.ts';

/** What the mirror wrote before, as the library keeps it. */
export function mirrorLedger({ mirrored }: Library) {
  return {
    async put(entry: MirroredClip): Promise<void> {
      await mirrored.put(entry);
    },
    async isTaken(key: string, clipId: string): Promise<boolean> {
      const owners = await mirrored.where('keys').equals(key).primaryKeys();
      return owners.some((owner) => owner !== clipId);
    },
    async namesakes(name: string, clipId: string): Promise<number> {
      const owners = await mirrored.where('name').equals(name).primaryKeys();
      return owners.filter((owner) => owner !== clipId).length;
    },
  };
}
