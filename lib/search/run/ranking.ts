import type { PostingBuffer } from '../codec/posting-list.ts';
import { AMOUNT, IN_TITLE, type Weight } from '../codec/weight.ts';
import type { Columns } from '../indexing/columns.ts';
import type { Snapshot } from '../indexing/snapshot.ts';
import { timeOf } from './order-numbers.ts';

/** What a result is ordered by. `WEIGHTS` are chosen by `bench/search/ranking.ts`: see docs/SEARCH.md. */
export interface RankingWeights {
  /** How soon more occurrences of a term stop to count more (k1 of BM25). */
  saturation: number;
  /** How much the length of a text counts, from 0 to 1 (b of BM25). */
  lengthShare: number;
  /** A term in the title counts as if it occurred so many times more. */
  titleTimes: number;
  /** What a source or tag with the words in it is worth. */
  valueScore: number;
  /** A clip of today counts so much more than an old one; half of that is gone after a year. */
  recent: number;
}

export const WEIGHTS: RankingWeights = {
  saturation: 1.2,
  lengthShare: 0.6,
  titleTimes: 10,
  valueScore: 3,
  recent: 0.2,
};

/** Occurrences that a weight stands for (bits 0 and 1). */
const TIMES = [1, 2, 3.4, 7] as const;

const MONTH_MS = 365 * 7_200_000;

/** By age in months: what is older is not new at all. */
const NEWNESS = Float64Array.from({ length: 240 }, (_, months) => 2 ** (-months / 12));

/** The scores of one query: BM25F over title and the rest, with a mild boost for what is new. */
export class Ranking {
  readonly scores: Float32Array;
  readonly #columns: Columns;
  readonly #clips: number;
  readonly #timeOf: (number: number) => number;
  readonly #now: number;
  /** By length of text, in steps of 64: what the occurrences are measured against. */
  readonly #norms: Float64Array;

  /** By weight: fields are added up before they saturate (BM25F). */
  readonly #occurrences: Float64Array;
  readonly #weights: RankingWeights;

  constructor(
    { columns, meanLength }: Snapshot,
    dateField: 'clipped' | 'published',
    now: number,
    weights: RankingWeights = WEIGHTS,
  ) {
    this.#timeOf = (number) => timeOf(columns, dateField, number);
    this.#now = now;
    this.#weights = weights;
    this.scores = new Float32Array(columns.size);
    this.#columns = columns;
    this.#clips = columns.size;
    const { saturation, lengthShare, titleTimes } = weights;
    this.#norms = Float64Array.from(
      { length: 1024 },
      (_, step) => saturation * (1 - lengthShare + (lengthShare * step * 64) / meanLength),
    );
    this.#occurrences = Float64Array.from(
      { length: 8 },
      (_, weight) => (TIMES[weight & 3] ?? 1) + ((weight & IN_TITLE) === 0 ? 0 : titleTimes),
    );
  }

  /** How telling a term is that so many clips have; those of a prefix may be counted more than once. */
  rarity(clips: number): number {
    return Math.max(0, Math.log(1 + (this.#clips - clips + 0.5) / (clips + 0.5)));
  }

  /** What a term tells of a clip that has it with this weight. */
  scoreOf(number: number, weight: Weight, rarity: number): number {
    const times = this.#occurrences[weight & AMOUNT] as number;
    const norm = this.#norms[(this.#columns.arrays.length[number] as number) >>> 6] as number;
    return (rarity * times) / (times + norm);
  }

  add(number: number, score: number): void {
    this.scores[number] = (this.scores[number] as number) + score;
  }

  /** Adds what a decoded list of a term tells. */
  addList({ numbers, weights }: PostingBuffer, count: number, rarity: number): void {
    for (let at = 0; at < count; at++) {
      const number = numbers[at] as number;
      this.add(number, this.scoreOf(number, weights[at] as Weight, rarity));
    }
  }

  /** Adds what it tells that the words are in the source or a tag, or in a clip that is not indexed yet. */
  addValue(number: number): void {
    this.add(number, this.#weights.valueScore);
  }

  /** Adds a single occurrence of a term. */
  addOnce(number: number, rarity: number): void {
    this.add(number, rarity / (1 + this.#weights.saturation));
  }

  /** The score of a clip, raised where it is new. Once all terms are counted. */
  scoreWithTime(number: number): number {
    const months = Math.floor(Math.max(0, this.#now - this.#timeOf(number)) / MONTH_MS);
    const boost = 1 + this.#weights.recent * (NEWNESS[months] ?? 0);
    return Math.fround((this.scores[number] as number) * boost);
  }

  /** What `scoreWithTime` is not above. */
  mostWithTime(number: number): number {
    // A little more, since scores are rounded.
    return (this.scores[number] as number) * (1.001 + this.#weights.recent);
  }
}
