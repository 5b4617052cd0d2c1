import type { Clip } from '../clip/clip.ts';
import { fold } from '../text/fold.ts';
import type { ClipStore } from './clip-store.ts';

/**
 * The ids of those clips in which every word occurs: in what the row says of itself, or else in the body.
 * Bodies are read only for clips whose row does not have all the words. Stops with the signal's reason.
 */
export async function withWords(
  store: ClipStore,
  clips: Clip[],
  words: string[],
  signal?: AbortSignal,
): Promise<Set<string>> {
  const found = new Set<string>();
  const missing = new Map<string, string[]>();
  for (const clip of clips) {
    const row = fold(rowText(clip));
    const rest = words.filter((word) => !row.includes(word));
    if (rest.length === 0) found.add(clip.id);
    else missing.set(clip.id, rest);
  }
  if (missing.size === 0) return found;

  for await (const batch of store.texts(clips.filter((clip) => missing.has(clip.id)))) {
    signal?.throwIfAborted();
    for (const { clipId, text } of batch) {
      const body = fold(text);
      if (missing.get(clipId)?.every((word) => body.includes(word))) found.add(clipId);
    }
  }
  return found;
}

/** A line for each field: no word of a query reaches over the end of one. */
function rowText({ title, bylines, source, tags, note }: Clip): string {
  return [title, ...bylines, source ?? '', ...tags, note].join('\n');
}
