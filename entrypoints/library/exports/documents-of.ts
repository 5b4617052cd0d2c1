import type { ClipDocument } from '../../../lib/export/clip-document.ts';
import { currentRevision, getClips } from '../../../lib/library/clips/clips.ts';
import type { Library } from '../../../lib/library/library.ts';

const ROWS_AT_ONCE = 50;

/** The clips with their current texts, read a few at a time; what is gone meanwhile is left out. */
export async function* documentsOf(
  library: Library,
  ids: readonly string[],
): AsyncGenerator<ClipDocument> {
  for (let at = 0; at < ids.length; at += ROWS_AT_ONCE) {
    for (const clip of await getClips(library, ids.slice(at, at + ROWS_AT_ONCE))) {
      yield { clip, revision: await currentRevision(library, clip) };
    }
  }
}
