import type { Library } from '../library.ts';

/** How many clips there are outside the trash, and how many in it. */
export async function countClips(library: Library): Promise<{ clips: number; trash: number }> {
  // Rows that are not in the trash are not in the index: `null` is no key.
  const [all, trash] = await Promise.all([
    library.clips.count(),
    library.clips.orderBy('deletedAt').count(),
  ]);
  return { clips: all - trash, trash };
}
