import type { Clip } from '../../clip/clip.ts';
import type { Library } from '../library.ts';
import { changeTime } from './change-time.ts';
import { getClips } from './clips.ts';

/**
 * Stars clips, or takes the stars away where all of them have one. Returns those that changed as they were,
 * for `putBack`, and which of both was done. Ids that are no clip are passed over. Throws `disk-full`.
 */
export async function starClips(
  library: Library,
  ids: readonly string[],
  now: number = Date.now(),
): Promise<{ before: Clip[]; starred: boolean }> {
  return library.write(async () => {
    const clips = await getClips(library, ids);
    const starred = clips.some((clip) => !clip.starred);
    const before = clips.filter((clip) => clip.starred !== starred);
    await library.clips.bulkPut(
      before.map((clip) => ({ ...clip, starred, updatedAt: changeTime(clip, now) })),
    );
    return { before, starred };
  });
}
