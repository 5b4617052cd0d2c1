import type { Clip } from '../../clip/clip.ts';
import { CORRECTABLE } from '../../clip/correctable.ts';
import type { Library } from '../library.ts';
import { getClips } from './clips.ts';
import { pickFields } from './pick-fields.ts';

/** All that a reader's edit changes in a row. */
const EDITED = [
  ...CORRECTABLE,
  'tags',
  'note',
  'starred',
  'corrected',
  'updatedAt',
] as const satisfies (keyof Clip)[];

/**
 * Takes edits back: gives clips the edited fields they had, as `editClip` and `tagClips` returned them. A
 * new text or the trash, where they came between, stay; a clip deleted for good is not brought back.
 */
export async function putBack(library: Library, before: readonly Clip[]): Promise<void> {
  await library.write(async () => {
    const edited = new Map(before.map((clip) => [clip.id, pickFields(clip, EDITED)]));
    const clips = await getClips(library, [...edited.keys()]);
    await library.clips.bulkPut(clips.map((clip) => ({ ...clip, ...edited.get(clip.id) })));
  });
}
