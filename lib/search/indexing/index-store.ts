import type { SearchText } from '../terms/search-text.ts';
import type { Attributes } from './attributes.ts';
import type { ClipRef } from './clip-ref.ts';
import type { ColumnValues } from './columns.ts';
import type { RecordKey, RecordKind, Segment, SegmentRecord } from './segment-records.ts';

/** What the index is made of, apart from records, columns and changes. One small record. */
export interface IndexState {
  /** Other than `INDEX_FORMAT`: written by another version of the index, to be built anew. */
  format: number;
  /** Rises with every change to segments and columns: what was read at another one is out of date. */
  generation: number;
  /** Ascending, without gaps: each begins where the one before ends. */
  segments: Segment[];
  nextSegment: number;
  /** Segments whose records are still to be removed. */
  obsolete: number[];
  /** Clip numbers below this one are in segments and columns. */
  numbers: number;
  /** The id up to which the clips of a library that had no index are in it; `null`: all are. */
  builtTo: string | null;
}

/** Rises when records, columns or terms change their form. */
export const INDEX_FORMAT = 5;

/** The state of an index that knows no clip yet. */
export const NEW_INDEX: IndexState = {
  format: INDEX_FORMAT,
  generation: 0,
  segments: [],
  nextSegment: 1,
  obsolete: [],
  numbers: 0,
  builtTo: '',
};

/**
 * What happened to a clip that segments and columns do not know yet: written in the same transaction as
 * the clip itself.
 */
export interface ClipChange {
  clipId: string;
  /** Its current text. */
  revisionId: string;
  /** The number that the clip has from now on, and the one it had, where it was another one. */
  number: number;
  gone: number | null;
  /** `null`: the clip was deleted for good. */
  attributes: Attributes | null;
  /** `null`: the text is the one that `number` is indexed with. */
  text: SearchText | null;
}

/** A change, and its place in the order of changes. */
export interface StoredChange extends ClipChange {
  seq: number;
}

/** A record range: leaves or lists of a segment, whose terms are `from` or later, and before `to`. */
export interface RecordRange {
  segment: number;
  kind: RecordKind;
  from: string;
  to: string | null;
}

/** A clip as it is compared with a query. */
export interface SearchDocument {
  text: SearchText;
  attributes: Attributes;
}

/** The records of segments at one moment. To be used while the call lasts that gave it, awaiting nothing else. */
export interface RecordView {
  /** In the order of the keys, `undefined` for what is not there. */
  records(keys: readonly RecordKey[]): Promise<(Uint8Array | undefined)[]>;
  /** In the order of terms. */
  range(range: RecordRange, limit?: number): Promise<SegmentRecord[]>;
}

/** All of the stored index at one moment. To be used like a `RecordView`. */
export interface IndexView extends RecordView {
  /** `undefined`: there is none yet. */
  state(): Promise<IndexState | undefined>;
  /** Those after a place in the order of changes, in that order. */
  changes(after: number, limit?: number): Promise<StoredChange[]>;
  /** Those of the chunks that there are. */
  chunks(which: readonly number[]): Promise<Map<number, ArrayBuffer>>;
  /** The values that the columns refer to. */
  values(): Promise<ColumnValues>;
  /** What the numbers of a page stand for (`REF_PAGE`, `formatRef`); `undefined` for one that is not stored. */
  refs(pages: readonly number[]): Promise<(string[] | undefined)[]>;
  /** Bodies as they were captured, in the order of the refs; `undefined` where there is none any more. */
  bodies(refs: readonly ClipRef[]): Promise<(string | undefined)[]>;
  /** Clips without their bodies, in the order of the ids; `undefined` where there is none any more. */
  rows(clipIds: readonly string[]): Promise<(SearchDocument | undefined)[]>;
  /** Clips with their current texts, in the order of the ids; `undefined` where there is none any more. */
  documents(clipIds: readonly string[]): Promise<(SearchDocument | undefined)[]>;
}

/** Where the index is stored. What it reads is implemented by the library, and by maps in tests. */
export interface IndexStore {
  read<T>(work: (view: IndexView) => Promise<T>): Promise<T>;
  /** The same without what a save writes to: no save has to wait while it lasts. */
  readRecords<T>(work: (view: RecordView) => Promise<T>): Promise<T>;
}
