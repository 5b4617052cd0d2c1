import type { Library } from '../library.ts';

/** How many clips were made since a time, and when the first of them was. */
export async function clipsSince(
  library: Library,
  time: number,
): Promise<{ clips: number; first: number | null }> {
  const since = library.clips.where('clippedAt').above(time);
  const [clips, first] = await Promise.all([since.count(), since.first()]);
  return { clips, first: first?.clippedAt ?? null };
}
