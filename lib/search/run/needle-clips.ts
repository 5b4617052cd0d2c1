import { decodePostings, type PostingBuffer, postingBuffer } from '../codec/posting-list.ts';
import { IN_TITLE } from '../codec/weight.ts';
import { ClipSet } from '../indexing/clip-set.ts';
import { type ListPart, prefixName, type TermLists } from '../indexing/read-lists.ts';
import type { OpenSegment } from '../indexing/snapshot.ts';
import type { NeedleTerms } from '../terms/needle-terms.ts';
import { type DecodedList, JoinedClips } from './joined-clips.ts';
import type { Ranking } from './ranking.ts';
import { unitedPostings } from './united-postings.ts';

/** What is read of one of a needle's terms, or of its prefix, in all segments. */
interface NeedleList {
  parts: readonly ListPart[];
  place: number | null;
  rarity: number;
  isPrefix: boolean;
}

/** Looks needles up in the lists that were read for a query. */
export class NeedleClips {
  readonly #segments: readonly OpenSegment[];
  readonly #lists: TermLists;
  readonly #buffer: PostingBuffer;
  readonly #size: number;

  constructor(segments: readonly OpenSegment[], lists: TermLists, size: number) {
    this.#segments = segments;
    this.#lists = lists;
    this.#size = size;
    const parts = [...lists.values()].flat();
    this.#buffer = postingBuffer(parts.reduce((most, { count }) => Math.max(most, count), 0));
  }

  /** The clips that have all terms of a needle, as far as is known in its order. */
  withAll(needle: NeedleTerms, inTitle: boolean, ranking: Ranking | null): ClipSet {
    const lists = this.#listsOf(needle, ranking);
    const found = new ClipSet(this.#size);
    for (const segment of this.#segments) {
      const own = lists.map((list) => ({
        ...list,
        parts: list.parts.filter((part) => part.segment === segment),
      }));
      if (own.some(({ parts }) => parts.length === 0)) continue;
      const [only] = own;
      if (own.length === 1 && only) this.#collect(only, inTitle, ranking, found);
      else this.#join(own, inTitle, ranking, found);
    }
    return found;
  }

  #listsOf({ terms, places, prefix }: NeedleTerms, ranking: Ranking | null): NeedleList[] {
    const listOf = (name: string, place: number | null, isPrefix: boolean) => {
      const parts = this.#lists.get(name) ?? [];
      const clips = parts.reduce((sum, { count }) => sum + count, 0);
      return { parts, place, isPrefix, rarity: ranking?.rarity(clips) ?? 0 };
    };
    const lists = terms.map((term, at) => listOf(term, places[at] ?? null, false));
    return prefix === null ? lists : [...lists, listOf(prefixName(prefix), null, true)];
  }

  /** All clips of a list. */
  #collect({ parts, rarity }: NeedleList, inTitle: boolean, ranking: Ranking | null, to: ClipSet) {
    for (const part of parts) {
      const { numbers, weights } = this.#decode(part);
      for (let at = 0; at < part.count; at++) {
        if (inTitle && ((weights[at] as number) & IN_TITLE) === 0) continue;
        to.add(numbers[at] as number);
      }
      ranking?.addList(this.#buffer, part.count, rarity);
    }
  }

  #join(lists: NeedleList[], inTitle: boolean, ranking: Ranking | null, to: ClipSet): void {
    let joined: JoinedClips | null = null;
    const byLength = lists
      .filter(({ isPrefix }) => !isPrefix)
      .map((list) => ({ ...list, count: list.parts.reduce((sum, { count }) => sum + count, 0) }))
      .sort((a, b) => a.count - b.count);
    for (const { parts, place, rarity } of byLength) {
      const list: DecodedList = { ...this.#decodeAll(parts), place, rarity };
      if (joined) joined.narrow(list);
      else joined = new JoinedClips(list, inTitle, ranking);
      if (joined.count === 0) return;
    }
    const prefix = lists.find(({ isPrefix }) => isPrefix);
    const begun = prefix && new ClipSet(this.#size);
    if (begun) this.#collect(prefix, inTitle, ranking, begun);
    for (let at = 0; at < (joined?.count ?? 0); at++) {
      const number = joined?.numbers[at] as number;
      if (!begun || begun.has(number)) to.add(number);
    }
    joined?.rank();
  }

  /** The lists of a term: more than one where it is written in more than one way. */
  #decodeAll(parts: readonly ListPart[]): { postings: PostingBuffer; count: number } {
    const [only] = parts;
    if (parts.length === 1 && only) return { postings: this.#decode(only), count: only.count };
    const postings = parts
      .map((part): PostingBuffer => {
        const { numbers, weights } = this.#decode(part);
        return { numbers: numbers.slice(0, part.count), weights: weights.slice(0, part.count) };
      })
      .reduce(unitedPostings);
    return { postings, count: postings.numbers.length };
  }

  #decode({ segment, count, bytes, placed }: ListPart): PostingBuffer {
    decodePostings(bytes, count, segment.span, segment.from, placed, this.#buffer);
    return this.#buffer;
  }
}
