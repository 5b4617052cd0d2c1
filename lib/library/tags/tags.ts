import type { Clip } from '../../clip/clip.ts';
import { cleanTag, tagKey } from '../../clip/tag.ts';
import type { FacetCount } from '../../search/clip-query.ts';
import { countTags } from '../../search/facets.ts';
import { changeTime } from '../clips/change-time.ts';
import { getClips } from '../clips/clips.ts';
import { sameValue } from '../clips/same-value.ts';
import type { Library } from '../library.ts';
import { spellTags } from './spell-tags.ts';

/** Every tag outside the trash with the number of its clips, most used first. */
export async function allTags(library: Library): Promise<FacetCount[]> {
  // All rows at once: a walk over the index takes twice as long (10,000 clips, Chromium).
  const clips = await library.clips.toArray();
  return countTags(clips.filter((clip) => clip.deletedAt === null));
}

/**
 * Adds tags to clips and takes tags away, whatever their case. Returns those clips that changed as they
 * were, for `putBack`. Ids that are no clip are passed over. Throws `disk-full`.
 */
export async function tagClips(
  library: Library,
  ids: readonly string[],
  { add = [], remove = [] }: { add?: string[]; remove?: string[] },
  now: number = Date.now(),
): Promise<Clip[]> {
  return library.write(async () => {
    const removed = new Set(remove.map((tag) => tagKey(cleanTag(tag))));
    const added = await spellTags(library, add);
    const changes = (await getClips(library, ids))
      .map((before) => ({ before, tags: changedTags(before.tags, added, removed) }))
      .filter(({ before, tags }) => !sameValue(before.tags, tags));
    await library.clips.bulkPut(
      changes.map(({ before, tags }) => ({ ...before, tags, updatedAt: changeTime(before, now) })),
    );
    return changes.map(({ before }) => before);
  });
}

function changedTags(tags: string[], added: string[], removed: Set<string>): string[] {
  const kept = tags.filter((tag) => !removed.has(tagKey(tag)));
  const keys = new Set(kept.map(tagKey));
  return [...kept, ...added.filter((tag) => !keys.has(tagKey(tag)))];
}
