import type { Clip } from '../clip/clip.ts';
import { cleanTag, tagKey } from '../clip/tag.ts';
import { type ClipDate, clipDate } from './clip-date.ts';
import type { ClipQuery, FoundClips } from './clip-query.ts';
import type { ClipStore } from './clip-store.ts';
import { countTags, countValues } from './facets.ts';
import { matchingClips } from './matching-clips.ts';
import { clipQueryNode } from './query/clip-query-node.ts';

/** A clip that may count: for the result, or for the facet whose filter alone it does not pass. */
interface Candidate {
  clip: Clip;
  date: ClipDate;
  inSources: boolean;
  inDates: boolean;
}

/**
 * Answers a query by reading everything: while there is no index, and as the measure of it. Cheap filters
 * come first, over the rows; bodies are read only when words are asked for, and only of clips that still
 * count. Rejects with the signal's reason when a newer query replaces this.
 */
export async function search(
  store: ClipStore,
  query: ClipQuery,
  signal?: AbortSignal,
): Promise<FoundClips> {
  const rows = await store.rows();
  signal?.throwIfAborted();
  const candidates = await matchingText(store, chooseCandidates(rows, query), query, signal);

  const result = candidates.filter(({ inSources, inDates }) => inSources && inDates);
  return {
    ids: result.sort(byDate(query.order)).map(({ clip }) => clip.id),
    sources: countValues(
      candidates.filter(({ inDates }) => inDates).map(({ clip }) => clip.source ?? ''),
    ),
    tags: countTags(result.map(({ clip }) => clip)),
    months: countValues(
      candidates.filter(({ inSources }) => inSources).map(({ date }) => date.day.slice(0, 7)),
    ).sort((a, b) => (a.value < b.value ? 1 : -1)),
  };
}

function chooseCandidates(rows: Clip[], query: ClipQuery): Candidate[] {
  const tags = query.tags.map((tag) => tagKey(cleanTag(tag)));
  const sources = new Set(query.sources);
  const { from, to } = query;
  return rows
    .filter((clip) => (clip.deletedAt !== null) === query.trash && hasTags(clip, tags))
    .map((clip) => {
      const date = clipDate(clip, query.dateField);
      const inSources = sources.size === 0 || sources.has(clip.source ?? '');
      const inDates = (from === null || date.day >= from) && (to === null || date.day <= to);
      return { clip, date, inSources, inDates };
    })
    .filter(({ inSources, inDates }) => inSources || inDates);
}

function hasTags(clip: Clip, tags: string[]): boolean {
  if (tags.length === 0) return true;
  const own = clip.tags.map(tagKey);
  return tags.every((tag) => own.includes(tag));
}

async function matchingText(
  store: ClipStore,
  candidates: Candidate[],
  query: ClipQuery,
  signal?: AbortSignal,
): Promise<Candidate[]> {
  const clips = candidates.map(({ clip }) => clip);
  const found = await matchingClips(store, clips, clipQueryNode(query), query.dateField, signal);
  return candidates.filter(({ clip }) => found.has(clip.id));
}

/**
 * Clips of the same time are ordered by when they were clipped and by id, so that `oldest` is `newest` turned
 * round. Relevance is known to the index alone: here it is `newest`.
 */
function byDate(order: ClipQuery['order']): (a: Candidate, b: Candidate) => number {
  const sign = order === 'oldest' ? 1 : -1;
  return (a, b) =>
    sign *
    (a.date.time - b.date.time ||
      a.clip.clippedAt - b.clip.clippedAt ||
      (a.clip.id < b.clip.id ? -1 : 1));
}
