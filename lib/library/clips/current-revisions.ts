import type { Clip, Revision } from '../../clip/clip.ts';
import type { Library } from '../library.ts';
import { withMarkup } from './revisions.ts';

/** The texts that clips have now, whole, read in one go, by their ids; one that is gone is not among them. */
export async function currentRevisions(
  library: Library,
  clips: readonly Pick<Clip, 'revisionId'>[],
): Promise<Map<string, Revision>> {
  const texts = await library.revisions.bulkGet(clips.map(({ revisionId }) => revisionId));
  const whole = await withMarkup(
    library,
    texts.filter((text) => text !== undefined),
  );
  return new Map(whole.map((revision) => [revision.id, revision]));
}
