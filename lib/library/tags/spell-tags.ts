import { cleanTag, tagKey } from '../../clip/tag.ts';
import type { Library } from '../library.ts';

/**
 * Tags as the library keeps them: clean, each once whatever its case, in the spelling that some clip has
 * already. To be called within `library.write`, so that two writers do not spell one tag in two ways.
 */
export async function spellTags(library: Library, tags: string[]): Promise<string[]> {
  const own = new Map<string, string>();
  for (const tag of tags.map(cleanTag).filter(Boolean)) {
    if (!own.has(tagKey(tag))) own.set(tagKey(tag), tag);
  }
  return Promise.all([...own.values()].map((tag) => knownSpelling(library, tag)));
}

async function knownSpelling(library: Library, tag: string): Promise<string> {
  const clip = await library.clips.where('tags').equalsIgnoreCase(tag).first();
  return clip?.tags.find((known) => tagKey(known) === tagKey(tag)) ?? tag;
}
