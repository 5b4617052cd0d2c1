import type { ClipDocument } from '../../../lib/export/clip-document.ts';
import { getClips } from '../../../lib/library/clips/clips.ts';
import { currentRevisions } from '../../../lib/library/clips/current-revisions.ts';
import type { Library } from '../../../lib/library/library.ts';

/** Clips read in one go: one question to the database takes longer than what it answers. */
const AT_ONCE = 32;

/** The clips with their current texts, read a few at a time; what is gone meanwhile is left out. */
export async function* documentsOf(
  library: Library,
  ids: readonly string[],
): AsyncGenerator<ClipDocument> {
  for (let at = 0; at < ids.length; at += AT_ONCE) {
    const clips = await getClips(library, ids.slice(at, at + AT_ONCE));
    const revisions = await currentRevisions(library, clips);
    for (const clip of clips) {
      const revision = revisions.get(clip.revisionId);
      if (revision) yield { clip, revision };
    }
  }
}
