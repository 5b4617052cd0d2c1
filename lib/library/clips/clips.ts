import type { Clip, Revision } from '../../clip/clip.ts';
import { ClipperError } from '../../clip/clipper-error.ts';
import type { Library } from '../library.ts';
import { withMarkup } from './revisions.ts';

/** A clip, also one in the trash; `undefined` when there is none. */
export async function getClip(library: Library, id: string): Promise<Clip | undefined> {
  return library.clips.get(id);
}

/** Those of the clips that there are, in the order of the ids. */
export async function getClips(library: Library, ids: readonly string[]): Promise<Clip[]> {
  const clips = await library.clips.bulkGet([...ids]);
  return clips.filter((clip) => clip !== undefined);
}

/** The text a clip has now. Throws `clip-gone`. */
export async function currentRevision(
  library: Library,
  clip: Pick<Clip, 'revisionId'>,
): Promise<Revision> {
  const text = await library.revisions.get(clip.revisionId);
  const [revision] = text ? await withMarkup(library, [text]) : [];
  if (!revision) throw new ClipperError('clip-gone');
  return revision;
}

/** The plain text a clip has now, without what it looks like: for lists of many. Throws `clip-gone`. */
export async function currentText(
  library: Library,
  clip: Pick<Clip, 'revisionId'>,
): Promise<string> {
  const revision = await library.revisions.get(clip.revisionId);
  if (!revision) throw new ClipperError('clip-gone');
  return revision.text;
}

/** Every text that a clip has had, newest first. */
export async function revisionsOf(library: Library, clipId: string): Promise<Revision[]> {
  const texts = await library.revisions.where('clipId').equals(clipId).sortBy('capturedAt');
  return withMarkup(library, texts.reverse());
}

/** What was clipped last, newest first, without the trash. */
export async function recentClips(library: Library, limit: number): Promise<Clip[]> {
  return library.clips
    .orderBy('clippedAt')
    .reverse()
    .filter((clip) => clip.deletedAt === null)
    .limit(limit)
    .toArray();
}
