import { KeptAnswers } from '../run/kept-answers.ts';
import type { SearchText } from '../terms/search-text.ts';
import { applyChange } from './apply-change.ts';
import type { ClipRef } from './clip-ref.ts';
import { ClipSet } from './clip-set.ts';
import type { Columns } from './columns.ts';
import { type Flags, HAS } from './flags.ts';
import { IndexDamaged } from './index-damaged.ts';
import { INDEX_FORMAT, type IndexState, type IndexView, type StoredChange } from './index-store.ts';
import { KeptIds } from './kept-ids.ts';
import { KeptReads } from './kept-reads.ts';
import { PackedTerms } from './packed-terms.ts';
import { readColumns, wholeColumns } from './read-columns.ts';
import { readDirectory } from './read-directory.ts';
import type { Segment } from './segment-records.ts';

/** A segment, with the first term of each of its leaves. */
export interface OpenSegment extends Segment {
  leaves: PackedTerms;
}

/**
 * All that is held in memory of an index between queries: the columns, where leaves begin, and the texts
 * of clips that came after the segments. 22 bytes a clip, and 3 kB for each fresh one.
 */
export interface Snapshot {
  state: IndexState;
  segments: OpenSegment[];
  columns: Columns;
  /** The newest change that is in. */
  seq: number;
  /** The clips that there are, the trash included. */
  live: ClipSet;
  /** Those in the trash. */
  trash: ClipSet;
  /** Terms that the text of a clip has on average. */
  meanLength: number;
  /** Clips that the segments do not know, by their number. */
  fresh: Map<number, { ref: ClipRef; text: SearchText }>;
  /** What was lately read of the segments and their clips (`refsOf`, `KeptReads`). */
  refs: Map<number, string>;
  kept: KeptReads;
  /** Of whole results (`idsOf`). */
  ids: KeptIds;
  /** What texts have told of the last queries, as long as no clip changes. */
  answers: KeptAnswers;
}

/** What posting lists are read from. */
export type SearchedSegments = Pick<Snapshot, 'segments' | 'kept'>;

/** Whether an index is there, whole, and of our format. */
export function isUsable(state: IndexState | undefined): state is IndexState {
  return state?.format === INDEX_FORMAT && state.builtTo === null;
}

/**
 * The index as it is now; `null` where there is none to search in. What was read before is brought up to
 * date if only fresh clips came: then nothing but these is read. `opened` is told of segments that were not
 * those of `before` while the columns are still being read. Throws `IndexDamaged`.
 */
export async function openSnapshot(
  view: IndexView,
  before: Snapshot | null,
  opened?: (segments: SearchedSegments) => void,
): Promise<Snapshot | null> {
  const [state, changes] = await Promise.all([view.state(), view.changes(before?.seq ?? 0)]);
  if (!isUsable(state)) return null;
  const isCurrent = before?.state.generation === state.generation;
  const current = isCurrent ? before : await load(view, state, opened);
  const news = isCurrent || !before ? changes : await view.changes(0);
  for (const change of news) apply(current, change);
  if (news.length > 0) current.answers = new KeptAnswers();
  if (news.length > 0 || !isCurrent) measure(current);
  return current;
}

async function load(
  view: IndexView,
  state: IndexState,
  opened?: (segments: SearchedSegments) => void,
): Promise<Snapshot> {
  const end = state.segments.reduce((at, { from, span }) => (at === from ? from + span : -1), 0);
  if (end !== state.numbers) throw new IndexDamaged('segments leave clips out');
  const kept = new KeptReads();
  const [segments, stored] = await Promise.all([
    openSegments(view, state).then((segments) => {
      opened?.({ segments, kept });
      return segments;
    }),
    readColumns(view, state.numbers),
  ]);
  return {
    state,
    segments,
    columns: wholeColumns(stored, state.numbers),
    seq: 0,
    live: new ClipSet(0),
    trash: new ClipSet(0),
    meanLength: 1,
    fresh: new Map(),
    refs: new Map(),
    kept,
    ids: new KeptIds(),
    answers: new KeptAnswers(),
  };
}

function openSegments(view: IndexView, { segments }: IndexState): Promise<OpenSegment[]> {
  return Promise.all(
    segments.map(async (segment) => ({
      ...segment,
      leaves: new PackedTerms(await readDirectory(view, segment)),
    })),
  );
}

function apply(snapshot: Snapshot, change: StoredChange): void {
  const { columns, fresh } = snapshot;
  const { seq, clipId, revisionId, number, gone, attributes, text } = change;
  // Two queries at the same time read the same changes.
  if (seq <= snapshot.seq) return;
  snapshot.seq = seq;
  applyChange(columns, change);
  if (gone !== null) fresh.delete(gone);
  if (!attributes) fresh.delete(number);
  else if (text) fresh.set(number, { ref: { clipId, revisionId }, text });
}

function measure(snapshot: Snapshot): void {
  const { columns } = snapshot;
  const { length } = columns.arrays;
  snapshot.live = flaggedClips(columns, HAS.live);
  snapshot.trash = flaggedClips(columns, HAS.live | HAS.trash);
  let total = 0;
  for (let number = 0; number < columns.size; number++) total += length[number] as number;
  snapshot.meanLength = Math.max(1, total / Math.max(1, columns.size));
}

/** The clips that have all of the flags. */
export function flaggedClips(columns: Columns, wanted: Flags): ClipSet {
  const set = new ClipSet(columns.size);
  const { flags } = columns.arrays;
  for (let number = 0; number < columns.size; number++) {
    if (((flags[number] as number) & wanted) === wanted) set.add(number);
  }
  return set;
}
