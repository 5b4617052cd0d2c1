import type { ColumnValues } from './columns.ts';
import type { IndexState, IndexStore, IndexView } from './index-store.ts';
import type { BatchClip } from './make-segment.ts';
import type { MergeState } from './merge-segments.ts';
import type { SegmentRecord } from './segment-records.ts';

/**
 * One transaction over all of the index but the records, and over the clips that it must be true to. What
 * it reads is as it is now; all that is put is stored together, or nothing.
 */
export interface IndexCommit extends Pick<IndexView, 'state' | 'chunks' | 'values' | 'refs'> {
  /** The number that the next new text will get: above all that were ever given. */
  nextNumber(): Promise<number>;
  putState(state: IndexState): Promise<void>;
  putChunks(chunks: ReadonlyMap<number, ArrayBuffer>): Promise<void>;
  putValues(values: ColumnValues): Promise<void>;
  putRefs(refs: ReadonlyMap<number, string[]>): Promise<void>;
  /** Gives clips their numbers, from `first` on; the next one to be given follows them. */
  putNumbers(first: number, clipIds: readonly string[]): Promise<void>;
  /** Changes up to this place in their order are in the index now. */
  removeChanges(upTo: number): Promise<void>;
  putMerge(merge: MergeState | null): Promise<void>;
  /** Forgets numbers, changes, columns, refs and merges: all but the state and the records. */
  clear(): Promise<void>;
  /** Adds rows that come together with their index. */
  putRows(table: 'clips' | 'revisions' | 'markup', rows: readonly object[]): Promise<void>;
}

/** Where the index is stored, for the one who keeps it up to date. There is one such at a time. */
export interface IndexWriter extends IndexStore {
  commit<T>(work: (commit: IndexCommit) => Promise<T>): Promise<T>;
  /** Stores records of a segment that no state names yet: nobody reads them. */
  putRecords(records: readonly SegmentRecord[]): Promise<void>;
  /** Removes up to `limit` records of a segment, and says whether any were left to remove. */
  removeRecords(segment: number, limit: number): Promise<boolean>;
  /** The next clips after an id, in the order of ids: which of them have no number, and the last one's id. */
  unnumbered(after: string, limit: number): Promise<{ clips: BatchClip[]; last: string | null }>;
  /** How far a merge has come that was begun. */
  merge(): Promise<MergeState | null>;
  /** Stores records that a merge has made, and how far it has come, together. */
  putMerged(merge: MergeState, records: readonly SegmentRecord[]): Promise<void>;
}
