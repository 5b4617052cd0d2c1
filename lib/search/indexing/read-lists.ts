import { findInLeaf, type LeafEntry, leafEntries } from '../codec/leaf.ts';
import type { NeedleTerms } from '../terms/needle-terms.ts';
import { IndexDamaged } from './index-damaged.ts';
import type { RecordView } from './index-store.ts';
import { RECORD_KINDS, type RecordKey } from './segment-records.ts';
import type { OpenSegment } from './snapshot.ts';

/** The part of a posting list that one segment has. */
export interface ListPart {
  segment: OpenSegment;
  count: number;
  bytes: Uint8Array;
  placed: boolean;
}

/** The posting lists of a query's terms, those of a prefix together under `prefixName`. */
export type TermLists = Map<string, ListPart[]>;

/** An entry of a leaf, and the name that its list is asked for by. */
interface FoundEntry extends LeafEntry {
  name: string;
  segment: OpenSegment;
}

/** How the lists of a prefix are named beside those of whole terms: no term has a star. */
export function prefixName(prefix: string): string {
  return `${prefix}*`;
}

/** The names of lists that a needle needs all of, in a segment, to be found there. */
export function listNames({ terms, prefix }: NeedleTerms): string[] {
  return prefix === null ? terms : [...terms, prefixName(prefix)];
}

/**
 * Reads the posting lists of needles: all leaves in one go, then in another the lists that have a record of
 * their own, without those of segments where the needle lacks another term. Throws `IndexDamaged`.
 */
export async function readLists(
  view: RecordView,
  segments: readonly OpenSegment[],
  needles: readonly NeedleTerms[],
): Promise<TermLists> {
  // Spelling → term, which is what its list is asked for by.
  const terms = new Map(
    needles.flatMap(({ terms: own, spellings }) =>
      own.flatMap((term) =>
        (spellings?.get(term) ?? [term]).map((spelling) => [spelling, term] as const),
      ),
    ),
  );
  const prefixes = new Set(needles.flatMap(({ prefix }) => prefix ?? []));
  const entries = await Promise.all([
    findTerms(view, segments, terms),
    ...segments.flatMap((segment) =>
      [...prefixes].map((prefix) => findPrefix(view, segment, prefix)),
    ),
  ]);
  const found = needed(entries.flat(), needles);
  const apart = found.filter(({ bytes }) => bytes === null);
  const records = await readRecords(
    view,
    apart.map(({ segment, term }) => [segment.id, RECORD_KINDS.list, term]),
  );
  const bytesOf = new Map(apart.map((entry, at) => [entry, records[at]]));
  const lists: TermLists = new Map();
  for (const entry of found) {
    const bytes = entry.bytes ?? bytesOf.get(entry);
    if (!bytes) throw new IndexDamaged('a posting list is gone');
    const parts = lists.get(entry.name) ?? [];
    const { segment, count, placed } = entry;
    parts.push({ segment, count, placed, bytes });
    lists.set(entry.name, parts);
  }
  return lists;
}

/** Entries of segments where some needle has all of its lists. */
function needed(entries: FoundEntry[], needles: readonly NeedleTerms[]): FoundEntry[] {
  const there = new Map<OpenSegment, Set<string>>();
  for (const { name, segment } of entries) {
    there.set(segment, (there.get(segment) ?? new Set()).add(name));
  }
  const wanted = new Map(
    [...there].map(([segment, names]) => {
      const complete = needles.map(listNames).filter((own) => own.every((name) => names.has(name)));
      return [segment, new Set(complete.flat())] as const;
    }),
  );
  return entries.filter(({ name, segment }) => wanted.get(segment)?.has(name));
}

/** How many clips of the segments have each of the terms: without reading lists. Throws `IndexDamaged`. */
export async function countTerms(
  view: RecordView,
  segments: readonly OpenSegment[],
  terms: readonly string[],
): Promise<Map<string, number>> {
  const counts = new Map<string, number>();
  const named = new Map(terms.map((term) => [term, term]));
  for (const { term, count } of await findTerms(view, segments, named)) {
    counts.set(term, (counts.get(term) ?? 0) + count);
  }
  return counts;
}

async function findTerms(
  view: RecordView,
  segments: readonly OpenSegment[],
  names: ReadonlyMap<string, string>,
): Promise<FoundEntry[]> {
  const places = segments.flatMap((segment) => leavesOf(segment, names.keys()));
  const leaves = await readRecords(
    view,
    places.map(({ segment, leaf }) => [segment.id, RECORD_KINDS.leaf, leaf]),
  );
  return places.flatMap(({ terms, segment }, at) =>
    terms.flatMap((term) => {
      const list = findInLeaf(leaves[at] as Uint8Array, term);
      return list ? [{ ...list, term, name: names.get(term) ?? term, segment }] : [];
    }),
  );
}

/** The leaves of a segment that terms may be in, each once. */
function leavesOf(segment: OpenSegment, terms: Iterable<string>) {
  const leaves = new Map<string, string[]>();
  for (const term of terms) {
    const leaf = segment.leaves.upTo(term);
    if (leaf !== undefined) leaves.set(leaf, [...(leaves.get(leaf) ?? []), term]);
  }
  return [...leaves].map(([leaf, own]) => ({ segment, leaf, terms: own }));
}

async function findPrefix(
  view: RecordView,
  segment: OpenSegment,
  prefix: string,
): Promise<FoundEntry[]> {
  const from = segment.leaves.upTo(prefix) ?? '';
  const to = `${prefix}\uffff`;
  const leaves = await view.range({ segment: segment.id, kind: RECORD_KINDS.leaf, from, to });
  return leaves
    .flatMap(({ bytes }) => [...leafEntries(bytes)])
    .filter(({ term }) => term.startsWith(prefix))
    .map((entry) => ({ ...entry, name: prefixName(prefix), segment }));
}

async function readRecords(view: RecordView, keys: RecordKey[]): Promise<Uint8Array[]> {
  if (keys.length === 0) return [];
  const records = await view.records(keys);
  return records.map((bytes) => {
    if (!bytes) throw new IndexDamaged('a record is gone');
    return bytes;
  });
}
