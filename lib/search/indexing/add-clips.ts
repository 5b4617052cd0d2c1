import { applyChange } from './apply-change.ts';
import { formatRef, REF_PAGE } from './clip-ref.ts';
import { CHUNK } from './column-chunk.ts';
import { Columns } from './columns.ts';
import { type IndexState, NEW_INDEX, type StoredChange } from './index-store.ts';
import type { IndexCommit, IndexWriter } from './index-writer.ts';
import { type BatchClip, makeSegment } from './make-segment.ts';

/** What becomes a part of the index in one go. */
export interface Addition {
  /** Clips for the numbers from `state.numbers` on; `null` for a number whose clip is gone already. */
  clips: readonly (BatchClip | null)[];
  /** Changes that are with it in the index, in their order. */
  changes: readonly StoredChange[];
  /** Whether the clips have no numbers yet and get them now. */
  unnumbered: boolean;
  /** What changes in the state beside. */
  state: Partial<IndexState>;
  /** What else is to be stored in the same transaction. */
  also?: (commit: IndexCommit) => Promise<void>;
}

/**
 * Puts clips and changes into the index. The records of the new segment come first, seen by nobody; then
 * one short transaction makes all of it count. `false`: somebody else changed the index or saved a clip on
 * the way. Then nothing is done, and it is to be tried again with what is there now.
 */
export async function addClips(
  writer: IndexWriter,
  state: IndexState,
  addition: Addition,
): Promise<boolean> {
  const { clips, changes, unnumbered, also } = addition;
  const segment = { id: state.nextSegment, from: state.numbers, span: clips.length };
  const { records, size, lengths } = makeSegment(segment.id, clips);
  if (segment.span > 0) {
    // An addition that was overtaken may have left records of this segment.
    await writer.removeRecords(segment.id, Number.POSITIVE_INFINITY);
    await writer.putRecords(records);
  }

  return writer.commit(async (commit) => {
    const now = (await commit.state()) ?? NEW_INDEX;
    if (now.generation !== state.generation) return false;
    if (unnumbered) {
      if ((await commit.nextNumber()) !== state.numbers) return false;
      await commit.putNumbers(
        state.numbers,
        clips.flatMap((clip) => clip?.clipId ?? []),
      );
    }
    const numbers = state.numbers + segment.span;
    await putColumns(commit, state, addition, lengths);
    await putRefs(commit, state.numbers, clips);
    const last = changes.at(-1);
    if (last) await commit.removeChanges(last.seq);
    await also?.(commit);
    await commit.putState({
      ...now,
      ...addition.state,
      numbers,
      generation: now.generation + 1,
      nextSegment: segment.id + 1,
      segments: segment.span > 0 ? [...now.segments, { ...segment, size }] : now.segments,
    });
    return true;
  });
}

async function putColumns(
  commit: IndexCommit,
  state: IndexState,
  { clips, changes }: Addition,
  lengths: number[],
): Promise<void> {
  const first = state.numbers;
  const changed = changes.flatMap(({ number, gone }) => (gone === null ? number : [number, gone]));
  const own = Array.from(clips, (_, at) => first + at);
  const touched = partsOf([...own, ...changed], CHUNK);
  const columns = new Columns(await commit.values());
  columns.load(await commit.chunks(touched), first + clips.length);
  clips.forEach((clip, at) => {
    if (clip) columns.set(first + at, clip.attributes);
    columns.setLength(first + at, lengths[at] ?? 0);
  });
  for (const change of changes) applyChange(columns, change);
  await commit.putChunks(new Map(touched.map((chunk) => [chunk, columns.chunk(chunk)])));
  await commit.putValues(columns.values);
}

async function putRefs(
  commit: IndexCommit,
  first: number,
  clips: readonly (BatchClip | null)[],
): Promise<void> {
  const pages = partsOf(
    Array.from(clips, (_, at) => first + at),
    REF_PAGE,
  );
  const stored = await commit.refs(pages);
  const refs = new Map(pages.map((page, at) => [page, stored[at] ?? []]));
  clips.forEach((clip, at) => {
    const own = refs.get(Math.floor((first + at) / REF_PAGE));
    if (own) own[(first + at) % REF_PAGE] = formatRef(clip);
  });
  await commit.putRefs(refs);
}

/** The chunks or pages, of so many numbers each, that the numbers are in. */
function partsOf(numbers: readonly number[], size: number): number[] {
  return [...new Set(numbers.map((number) => Math.floor(number / size)))];
}
