import { ByteWriter } from '../codec/byte-writer.ts';
import { type LeafEntry, type LeafList, writeLeafEntry } from '../codec/leaf.ts';
import { RECORD_KINDS, type SegmentRecord } from './segment-records.ts';

/** A leaf is closed when it has so many bytes. Measured in bench/search: see docs/SEARCH.md. */
const LEAF_BYTES = 8 * 1024;

/** Longer lists have a record of their own, so that a leaf holds many terms. */
const LONGEST_INSIDE = 1024;

/** A list on its way into a segment. */
export type EncodedList = LeafList & { bytes: Uint8Array };

/** How far a segment has been written: enough to go on after an interruption. */
export interface WrittenSegment {
  id: number;
  /** First term of each leaf. */
  leaves: string[];
  size: number;
}

/** Makes the records of a segment out of its terms, which are added in ascending order. */
export class SegmentWriter {
  readonly written: WrittenSegment;
  readonly #leaf = new ByteWriter();
  #first = '';
  #last = '';
  #records: SegmentRecord[] = [];

  constructor(written: WrittenSegment) {
    this.written = written;
  }

  /** Adds a list (`encodePostings`), whose bytes are copied. */
  add(term: string, { count, placed, bytes }: EncodedList): void {
    const inside = bytes.length <= LONGEST_INSIDE;
    if (!inside) {
      this.#put({ key: [this.written.id, RECORD_KINDS.list, term], bytes: bytes.slice() });
    }
    if (this.#leaf.length === 0) {
      this.#first = term;
      this.#last = '';
    }
    const entry: LeafEntry = { term, count, placed, bytes: inside ? bytes : null };
    writeLeafEntry(this.#leaf, this.#last, entry);
    this.#last = term;
    if (this.#leaf.length >= LEAF_BYTES) this.closeLeaf();
  }

  /** Makes a record of the terms added so far. The next term begins a leaf. */
  closeLeaf(): void {
    if (this.#leaf.length === 0) return;
    this.#put({
      key: [this.written.id, RECORD_KINDS.leaf, this.#first],
      bytes: this.#leaf.take(),
    });
    this.written.leaves.push(this.#first);
  }

  /** Closes the segment: no term can be added after this. */
  finish(): void {
    this.closeLeaf();
    const directory = new ByteWriter();
    let previous = '';
    for (const term of this.written.leaves) {
      writeLeafEntry(directory, previous, { term, count: 0, placed: false, bytes: null });
      previous = term;
    }
    this.#put({
      key: [this.written.id, RECORD_KINDS.directory, ''],
      bytes: directory.take(),
    });
  }

  /** The records made since the last call. */
  take(): SegmentRecord[] {
    const records = this.#records;
    this.#records = [];
    return records;
  }

  #put(record: SegmentRecord): void {
    this.#records.push(record);
    this.written.size += record.bytes.length;
  }
}
