import type { Library } from '../library.ts';

/**
 * How many clips were made since a time at which there were so many, and when the first of them was. By number
 * where these are more: clips that were imported, or made by a clock that was set back, have earlier times.
 */
export async function clipsSince(
  library: Library,
  time: number,
  before: number,
): Promise<{ clips: number; first: number | null }> {
  const since = library.clips.where('clippedAt').above(time);
  const [made, all, first] = await Promise.all([
    since.count(),
    library.clips.count(),
    since.first(),
  ]);
  return { clips: Math.max(made, all - before), first: first?.clippedAt ?? null };
}
