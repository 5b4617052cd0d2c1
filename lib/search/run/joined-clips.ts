import type { PostingBuffer } from '../codec/posting-list.ts';
import { ANYWHERE, beginsOf, IN_TITLE } from '../codec/weight.ts';
import type { Ranking } from './ranking.ts';

/** A decoded list of one of a needle's terms. */
export interface DecodedList {
  postings: PostingBuffer;
  count: number;
  /** How many characters and words of the needle stand before the term; `null`: it is not that simple. */
  place: number | null;
  rarity: number;
}

/**
 * The clips that have all terms of a needle, list by list, with their scores. A clip is dropped where it is
 * known that its terms stand nowhere as in the needle.
 */
export class JoinedClips {
  /** Ascending; the first `count` of them. */
  readonly numbers: Uint32Array;
  count: number;
  readonly #scores: Float32Array;
  /** Where the needle may begin: bits of places (`placeBit`). */
  readonly #begins: Uint8Array;
  readonly #ranking: Ranking | null;
  readonly #inTitle: boolean;

  /** Begins with the clips of one list: best the shortest. `inTitle`: only those that have it there. */
  constructor(list: DecodedList, inTitle: boolean, ranking: Ranking | null) {
    this.numbers = list.postings.numbers.slice(0, list.count);
    this.#begins = new Uint8Array(list.count).fill(ANYWHERE);
    this.#scores = new Float32Array(list.count);
    this.#ranking = ranking;
    this.#inTitle = inTitle;
    this.count = list.count;
    this.narrow(list);
  }

  /** Keeps those that are in another list too, and may have the term where it should be. */
  narrow({ postings, count, place, rarity }: DecodedList): void {
    const { numbers } = this;
    const [begins, scores] = [this.#begins, this.#scores];
    let kept = 0;
    let at = 0;
    for (let own = 0; own < this.count; own++) {
      const number = numbers[own] as number;
      while (at < count && (postings.numbers[at] as number) < number) at++;
      if (at === count) break;
      if (postings.numbers[at] !== number) continue;
      const weight = postings.weights[at] as number;
      if (this.#inTitle && (weight & IN_TITLE) === 0) continue;
      const begin = (begins[own] as number) & (place === null ? ANYWHERE : beginsOf(weight, place));
      if (begin === 0) continue;
      numbers[kept] = number;
      begins[kept] = begin;
      const score = this.#ranking?.scoreOf(number, weight, rarity) ?? 0;
      scores[kept++] = (scores[own] as number) + score;
    }
    this.count = kept;
  }

  /** Tells the ranking. */
  rank(): void {
    for (let at = 0; at < this.count; at++) {
      this.#ranking?.add(this.numbers[at] as number, this.#scores[at] as number);
    }
  }
}
