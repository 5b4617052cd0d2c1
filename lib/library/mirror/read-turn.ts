import type { Clip, Revision } from '../../clip/clip.ts';
import type { MirroredClip } from '../../clip/mirrored-clip.ts';
import { withMarkup } from '../clips/revisions.ts';
import type { Library } from '../library.ts';
import { isMirrored } from './note-for-mirror.ts';

/** A clip as it is now, and its entry in the ledger. */
export interface MirrorState {
  /** `null`: it is in the trash, or gone. */
  document: { clip: Clip; revision: Revision } | null;
  entry: MirroredClip | undefined;
}

/** All that a clip's turn needs, as it is at one moment; `null`: there is no mirror any more. */
export async function readTurn(library: Library, clipId: string): Promise<MirrorState | null> {
  const { clips, revisions, markup, mirrored, folders } = library;
  return library.transaction('r', [clips, revisions, markup, mirrored, folders], async () => {
    if (!(await isMirrored(library))) return null;
    const [clip, entry] = await Promise.all([clips.get(clipId), mirrored.get(clipId)]);
    if (!clip || clip.deletedAt !== null) return { document: null, entry };
    const text = await revisions.get(clip.revisionId);
    const [revision] = text ? await withMarkup(library, [text]) : [];
    return { document: revision ? { clip, revision } : null, entry };
  });
}
