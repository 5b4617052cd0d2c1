import type { PostingBuffer } from '../codec/posting-list.ts';
import { IN_TITLE } from '../codec/posting-list.ts';
import type { Columns } from '../indexing/columns.ts';

/** How soon more occurrences of a term stop to count more, and how much the length of a text counts. */
const SATURATION = 1.2;
const LENGTH_SHARE = 0.6;

/** A term in the title counts as if it occurred so many times more. */
const TITLE_TIMES = 6;

/** Occurrences that a weight stands for (bits 0 and 1). */
const TIMES = [1, 2, 3.4, 7] as const;

/** What a source or tag with the words in it is worth. */
const VALUE_SCORE = 3;

/** A clip of today counts so much more than an old one; half of that is gone after a year. */
const RECENT = 0.2;
const MONTH_MS = 365 * 7_200_000;
const BOOSTS = Float64Array.from({ length: 240 }, (_, months) => 1 + RECENT * 2 ** (-months / 12));

/** Occurrences by weight: fields are added up before they saturate (BM25F). */
const OCCURRENCES = Float64Array.from(
  { length: 8 },
  (_, weight) => (TIMES[weight & 3] ?? 1) + ((weight & IN_TITLE) === 0 ? 0 : TITLE_TIMES),
);

/** The scores of one query: BM25F over title and the rest, with a mild boost for what is new. */
export class Ranking {
  readonly scores: Float32Array;
  readonly #columns: Columns;
  readonly #clips: number;
  /** By length of text, in steps of 64: what the occurrences are measured against. */
  readonly #norms: Float64Array;

  constructor(columns: Columns, meanLength: number) {
    this.scores = new Float32Array(columns.size);
    this.#columns = columns;
    this.#clips = columns.size;
    this.#norms = Float64Array.from(
      { length: 1024 },
      (_, step) => SATURATION * (1 - LENGTH_SHARE + (LENGTH_SHARE * step * 64) / meanLength),
    );
  }

  /** How telling a term is that so many clips have. */
  rarity(clips: number): number {
    return Math.log(1 + (this.#clips - clips + 0.5) / (clips + 0.5));
  }

  /** Adds what a decoded list of a term tells. */
  addList({ numbers, weights }: PostingBuffer, count: number, rarity: number): void {
    const { length } = this.#columns.arrays;
    for (let at = 0; at < count; at++) {
      const number = numbers[at] as number;
      const times = OCCURRENCES[weights[at] as number] as number;
      const norm = this.#norms[(length[number] as number) >>> 6] as number;
      this.scores[number] = (this.scores[number] as number) + (rarity * times) / (times + norm);
    }
  }

  /** Adds what it tells that the words are in the source or a tag, or in a clip that is not indexed yet. */
  addValue(number: number): void {
    this.scores[number] = (this.scores[number] as number) + VALUE_SCORE;
  }

  /** Adds a single occurrence of a term. */
  addOnce(number: number, rarity: number): void {
    this.scores[number] = (this.scores[number] as number) + rarity / (1 + SATURATION);
  }

  /** Raises what is new. Called once, when all terms are counted. */
  favourRecent(numbers: Uint32Array, timeOf: (number: number) => number, now: number): void {
    for (const number of numbers) {
      const months = Math.floor(Math.max(0, now - timeOf(number)) / MONTH_MS);
      this.scores[number] = (this.scores[number] as number) * (BOOSTS[months] ?? 1);
    }
  }
}
