/** What a record of a segment holds. */
export const RECORD_KINDS = { leaf: 0, list: 1, directory: 2 } as const;

export type RecordKind = (typeof RECORD_KINDS)[keyof typeof RECORD_KINDS];

/** Where a record stands. A leaf goes by its first term, a list by its term, the directory by `''`. */
export type RecordKey = [segment: number, kind: RecordKind, term: string];

/** A record of a segment: written once, never changed, removed with its segment. */
export interface SegmentRecord {
  key: RecordKey;
  bytes: Uint8Array;
}

/** A part of the index: the clips with these numbers, and only these, in the order of numbers. */
export interface Segment {
  id: number;
  /** First clip number, and how many numbers there are, those of clips that are gone included. */
  from: number;
  span: number;
  /** Bytes of all its records. */
  size: number;
}

/**
 * The most numbers that a segment spans: its longest list (all of them, with a weight each) then stays
 * below 64 kB. Chromium keeps larger values in files apart, each read by a slower way.
 */
export const LARGEST_SEGMENT = 65_536;
