import type { MirroredClip } from '../../clip/mirrored-clip.ts';
import type { Library } from '../library.ts';
import type { MirrorTurn } from './mirror-turns.ts';

/** Keeps what became of a clip's files (`null`: it has none), and takes its changes off the list. */
export async function finishTurn(
  library: Library,
  { clipId, changes }: MirrorTurn,
  entry: MirroredClip | null,
): Promise<void> {
  const { mirrorChanges, mirrored } = library;
  await library.transaction('rw', mirrorChanges, mirrored, async () => {
    if (entry) await mirrored.put(entry);
    else await mirrored.delete(clipId);
    await mirrorChanges.bulkDelete(changes);
  });
}
