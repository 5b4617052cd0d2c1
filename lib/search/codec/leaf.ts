import { ByteReader } from './byte-reader.ts';
import type { ByteWriter } from './byte-writer.ts';

/** A posting list as a leaf has it: encoded, or with a record of its own when `bytes` is `null`. */
export interface LeafList {
  /** How many clips are in the list, and whether it has their places (`encodePostings`). */
  count: number;
  placed: boolean;
  bytes: Uint8Array | null;
}

export interface LeafEntry extends LeafList {
  term: string;
}

/**
 * Adds an entry to a leaf. Terms ascend by code units and are front-coded: how many units a term shares
 * with the one before it (`''` for the first), how many follow, and these; then how many clips are in
 * the list and whether it is placed, its length and its bytes, none where it has a record of its own.
 */
export function writeLeafEntry(writer: ByteWriter, previous: string, entry: LeafEntry): void {
  const { term, count, placed, bytes } = entry;
  let shared = 0;
  while (shared < previous.length && previous.charCodeAt(shared) === term.charCodeAt(shared)) {
    shared++;
  }
  writer.varint(shared);
  writer.varint(term.length - shared);
  for (let at = shared; at < term.length; at++) writer.varint(term.charCodeAt(at));
  writer.varint(count * 2 + (placed ? 1 : 0));
  writer.varint(bytes?.length ?? 0);
  if (bytes) writer.bytes(bytes);
}

/** All entries of a leaf in their order. Throws `IndexDamaged`. */
export function* leafEntries(leaf: Uint8Array): Generator<LeafEntry> {
  const reader = new ByteReader(leaf);
  let term = '';
  while (!reader.done) {
    term = term.slice(0, reader.varint());
    for (let left = reader.varint(); left > 0; left--) term += String.fromCharCode(reader.varint());
    yield { term, ...readList(reader) };
  }
}

/**
 * The list of a term, or `null` where the leaf does not have it. No term is put together on the way: it is
 * enough to know how many units of the wanted term the entry before had (`matched`), since an entry that
 * shares more than these with it is smaller too, and one that shares less is past it.
 */
export function findInLeaf(leaf: Uint8Array, wanted: string): LeafList | null {
  const reader = new ByteReader(leaf);
  let matched = 0;
  while (!reader.done) {
    const shared = reader.varint();
    let left = reader.varint();
    if (shared < matched) return null;
    let smaller = shared > matched;
    while (!smaller && left > 0) {
      left--;
      const unit = reader.varint();
      const wantedUnit = matched < wanted.length ? wanted.charCodeAt(matched) : -1;
      if (unit > wantedUnit) return null;
      if (unit < wantedUnit) smaller = true;
      else matched++;
    }
    for (; left > 0; left--) reader.varint();
    const list = readList(reader);
    if (!smaller && matched === wanted.length) return list;
  }
  return null;
}

function readList(reader: ByteReader): LeafList {
  const head = reader.varint();
  const length = reader.varint();
  return {
    count: head >>> 1,
    placed: (head & 1) === 1,
    bytes: length > 0 ? reader.bytes(length) : null,
  };
}
