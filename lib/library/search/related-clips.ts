import type { Clip } from '../../clip/clip.ts';
import { getClips } from '../clips/clips.ts';
import type { Library } from '../library.ts';
import { askIndex } from './ask-index.ts';

/**
 * Clips about the same as this one, the nearest first, without the trash; none while there is no search
 * index, and none for a clip that is gone. Rejects with the signal's reason.
 */
export async function relatedClips(
  library: Library,
  clipId: string,
  limit: number,
  signal?: AbortSignal,
): Promise<Clip[]> {
  const ids = await askIndex(library, signal, (index) => index.related(clipId, limit));
  signal?.throwIfAborted();
  return getClips(library, ids ?? []);
}
