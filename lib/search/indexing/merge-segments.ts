import { HAS } from './flags.ts';
import type { IndexState, IndexView, RecordView } from './index-store.ts';
import type { IndexWriter } from './index-writer.ts';
import { ListMerger } from './list-merger.ts';
import { planMerge } from './merge-plan.ts';
import { readColumns, wholeColumns } from './read-columns.ts';
import { readDirectory } from './read-directory.ts';
import { SegmentCursor } from './segment-cursor.ts';
import { SegmentWriter, type WrittenSegment } from './segment-writer.ts';
import { flaggedClips } from './snapshot.ts';

/** A merge that has begun. */
export interface MergeState {
  /** Ids of the neighbouring segments that become one. */
  inputs: number[];
  output: WrittenSegment;
  /** The last term that has been merged. */
  after: string;
}

/** A step ends when it has made so many bytes: some 100 ms of work, written in a few. */
const STEP_BYTES = 1024 * 1024;

/**
 * Goes on with the merge that was begun, or begins one where it is due. After each step it is stored how far
 * it has come: what stops it, a worker's end or the signal, loses no more than one step. `false`: there is
 * nothing to merge.
 */
export async function mergeSegments(
  writer: IndexWriter,
  signal?: AbortSignal,
  stepBytes = STEP_BYTES,
): Promise<boolean> {
  const merge = (await writer.merge()) ?? (await beginMerge(writer));
  if (!merge) return false;
  const inputs = await writer.read((view) => openInputs(view, merge));
  const output = new SegmentWriter(merge.output);
  for (let last: string | null = merge.after; last !== null; ) {
    last = inputs
      ? await writer.readRecords((view) => mergeTerms(view, inputs, last ?? '', output, stepBytes))
      : null;
    if (last === null) output.finish();
    else output.closeLeaf();
    await writer.putMerged({ ...merge, after: last ?? merge.after }, output.take());
    if (last !== null && signal?.aborted) return true;
  }
  await endMerge(writer, merge);
  return true;
}

async function beginMerge(writer: IndexWriter): Promise<MergeState | null> {
  return writer.commit(async (commit) => {
    const state = await commit.state();
    const inputs = state && planMerge(state.segments);
    if (!inputs) return null;
    const output = { id: state.nextSegment, leaves: [], size: 0 };
    const merge = { inputs: inputs.map(({ id }) => id), output, after: '' };
    await commit.putState({ ...state, nextSegment: state.nextSegment + 1 });
    await commit.putMerge(merge);
    return merge;
  });
}

async function endMerge(writer: IndexWriter, { inputs, output }: MergeState): Promise<void> {
  await writer.commit(async (commit) => {
    await commit.putMerge(null);
    const state = await commit.state();
    if (!state) return;
    const at = state.segments.findIndex(({ id }) => id === inputs[0]);
    const merged = mergedSpan(state, inputs);
    if (!merged) return;
    const segment = { id: output.id, size: output.size, ...merged };
    await commit.putState({
      ...state,
      generation: state.generation + 1,
      segments: state.segments.toSpliced(at, inputs.length, segment),
      obsolete: [...state.obsolete, ...inputs],
    });
  });
}

/** What the merged segments cover; `null` where they are segments no more, since the index was built anew. */
function mergedSpan(state: IndexState, inputs: readonly number[]) {
  const segments = state.segments.filter(({ id }) => inputs.includes(id));
  const [first] = segments;
  if (!first || segments.length !== inputs.length) return null;
  return { from: first.from, span: segments.reduce((sum, { span }) => sum + span, 0) };
}

/** What a merge reads from; `null` where these are segments no more. */
async function openInputs(view: IndexView, { inputs, after }: MergeState) {
  const state = await view.state();
  const merged = state && mergedSpan(state, inputs);
  if (!merged) return null;
  const columns = wholeColumns(await readColumns(view, state.numbers), state.numbers);
  const cursors = await Promise.all(
    state.segments
      .filter(({ id }) => inputs.includes(id))
      .map(
        async (segment) => new SegmentCursor(segment, await readDirectory(view, segment), after),
      ),
  );
  return { cursors, merger: new ListMerger(merged, flaggedClips(columns, HAS.live)) };
}

/** Merges terms until a step's worth is made; says the last of them, or `null` at the end. */
async function mergeTerms(
  view: RecordView,
  { cursors, merger }: { cursors: SegmentCursor[]; merger: ListMerger },
  after: string,
  writer: SegmentWriter,
  stepBytes: number,
): Promise<string | null> {
  const end = writer.written.size + stepBytes;
  for (let last = after; ; ) {
    for (const cursor of cursors) if (!cursor.current) await cursor.fill(view);
    const term = firstTerm(cursors);
    if (term === null) return null;
    if (writer.written.size >= end) return last;
    const list = merger.merge(cursors.filter(({ current }) => current?.term === term));
    if (list) writer.add(term, list);
    for (const cursor of cursors) if (cursor.current?.term === term) cursor.next();
    last = term;
  }
}

function firstTerm(cursors: readonly SegmentCursor[]): string | null {
  let first: string | null = null;
  for (const { current } of cursors) {
    if (current && (first === null || current.term < first)) first = current.term;
  }
  return first;
}
