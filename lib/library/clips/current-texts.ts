import type { Clip } from '../../clip/clip.ts';
import type { Library } from '../library.ts';

/** The texts that clips have now, in their order, read in one go; empty for one that is gone. */
export async function currentTexts(
  library: Library,
  clips: readonly Pick<Clip, 'revisionId'>[],
): Promise<string[]> {
  const revisions = await library.revisions.bulkGet(clips.map(({ revisionId }) => revisionId));
  return revisions.map((revision) => revision?.text ?? '');
}
