import { decodePostings, postingBuffer } from '../codec/posting-list.ts';
import type { RecordView, SearchDocument } from '../indexing/index-store.ts';
import { countTerms, readLists } from '../indexing/read-lists.ts';
import type { Snapshot } from '../indexing/snapshot.ts';
import { needleTerms } from '../terms/needle-terms.ts';
import type { SearchText } from '../terms/search-text.ts';
import { textMatches } from './matches.ts';
import { Ranking } from './ranking.ts';
import { topNumbers } from './top-numbers.ts';

/** Characters of a body that say what it is about: news begins with that. */
const LEAD = 160;

/** Terms looked at, those of the title first, and how many of them, the rarest, are searched for. */
const LOOKED_AT = 64;
const SOUGHT = 16;

/** A clip with fewer of them has only words in common: the name of a person alone is two or three terms. */
const LEAST_SHARED = 4;

/** A term that more of all clips have tells nothing; one that two clips have may be their subject. */
const MOST_COMMON = 1 / 20;

/**
 * The clips that have most in common with a document, the most first: scored by the rarest terms of its
 * title and its lead. It may be among them itself.
 */
export async function relatedNumbers(
  view: RecordView,
  snapshot: Snapshot,
  { text }: SearchDocument,
  limit: number,
): Promise<number[]> {
  const { columns, segments, live, trash, fresh } = snapshot;
  const about = needleTerms(`${text.title} ${text.body.slice(0, LEAD)}`, false).terms;
  const looked = about.slice(0, LOOKED_AT);
  const counts = await countTerms(view, segments, looked);
  const sought = looked
    .map((term) => {
      const withTerm = [...fresh].flatMap(([number, own]) => (hasTerm(own, term) ? number : []));
      return { term, withTerm, total: withTerm.length + (counts.get(term) ?? 0) };
    })
    .filter(({ total }) => total > 1 && total <= Math.max(10, columns.size * MOST_COMMON))
    .sort((a, b) => a.total - b.total)
    .slice(0, SOUGHT);
  const needles = sought.map(({ term }) => ({
    terms: [term],
    places: [0],
    prefix: null,
    exact: true,
  }));
  const lists = await readLists(view, segments, needles);

  const ranking = new Ranking(snapshot, 'clipped', 0);
  const shared = new Uint8Array(columns.size);
  const share = (number: number) => {
    shared[number] = (shared[number] as number) + 1;
  };
  for (const { term, withTerm, total } of sought) {
    const rarity = ranking.rarity(total);
    for (const { segment, count, placed, bytes } of lists.get(term) ?? []) {
      const buffer = postingBuffer(count);
      decodePostings(bytes, count, segment.span, segment.from, placed, buffer);
      ranking.addList(buffer, count, rarity);
      buffer.numbers.forEach(share);
    }
    for (const number of withTerm) {
      ranking.addOnce(number, rarity);
      share(number);
    }
  }
  const found = live.copy().without(trash).numbers();
  return topNumbers(
    found.filter((number) => (shared[number] as number) >= LEAST_SHARED),
    limit,
    { keyOf: (number) => ranking.scores[number] as number },
  );
}

function hasTerm({ text }: { text: SearchText }, term: string): boolean {
  return textMatches({ kind: 'text', field: 'any', needle: term, prefix: false }, text);
}
