import type { Clip } from '../clip/clip.ts';
import type { ClipQuery } from './clip-query.ts';
import type { ClipStore } from './clip-store.ts';
import { attributesOf } from './indexing/attributes.ts';
import { allTexts, type QueryNode, soughtTexts } from './query/query-node.ts';
import { matches } from './run/matches.ts';
import { searchText } from './terms/search-text.ts';

/**
 * The ids of those clips that are what the text of a query asks for. Bodies are read only where the row
 * does not tell. Stops with the signal's reason.
 */
export async function matchingClips(
  store: ClipStore,
  clips: Clip[],
  node: QueryNode,
  dateField: ClipQuery['dateField'],
  signal?: AbortSignal,
): Promise<Set<string>> {
  const isMatch = (clip: Clip, body: string) =>
    matches(node, { attributes: attributesOf(clip), text: searchText(clip, body) }, dateField);
  // More text never takes a match away, unless the query says what must not be in it.
  const grows = soughtTexts(node).length === allTexts(node).length;
  const inRow = clips.filter((clip) => grows && isMatch(clip, ''));
  const found = new Set(inRow.map(({ id }) => id));
  const open = new Map(clips.filter(({ id }) => !found.has(id)).map((clip) => [clip.id, clip]));
  if (open.size === 0 || allTexts(node).length === 0) return found;

  for await (const batch of store.texts([...open.values()])) {
    signal?.throwIfAborted();
    for (const { clipId, text } of batch) {
      const clip = open.get(clipId);
      if (clip && isMatch(clip, text)) found.add(clipId);
    }
  }
  return found;
}
