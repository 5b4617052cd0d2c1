import type { Attributes } from './attributes.ts';
import {
  CHUNK,
  COLUMN_NAMES,
  type ColumnArrays,
  columnsOfChunk,
  emptyColumns,
  NARROW_PLACES,
} from './column-chunk.ts';
import { Dictionary } from './dictionary.ts';

/** The values that columns refer to by their place. */
export interface ColumnValues {
  /** Source, site and language together (`originIn`). */
  origin: string[];
  /** All tags of a clip (`tagsIn`). */
  tags: string[];
}

/** Where a text is from. */
export type Origin = Pick<Attributes, 'source' | 'site' | 'lang'>;

export const NO_VALUES: ColumnValues = { origin: [], tags: [] };

/** Times are counted from here on, in 48 bits: until the year 6919. */
export const FIRST_TIME = Date.UTC(-2000, 0);
const LAST_HIGH = 0xfffe;
const NO_TIME = 0xffff;
const LOW = 2 ** 32;

/**
 * What filters, sorting and facets need of every clip, by its number: a typed array for each attribute,
 * so that going through 100,000 clips takes a fraction of a millisecond. 21 bytes a clip.
 */
export class Columns {
  readonly origin: Dictionary;
  readonly tags: Dictionary;
  /** How many numbers there are, those that are no clip any more included. */
  size = 0;
  arrays: ColumnArrays;
  #rows = 0;
  #wide: boolean;

  constructor(values: ColumnValues) {
    this.origin = new Dictionary(values.origin);
    this.tags = new Dictionary(values.tags);
    this.#wide = this.#needsWide();
    this.arrays = emptyColumns(0, this.#wide);
  }

  get values(): ColumnValues {
    return { origin: this.origin.values, tags: this.tags.values };
  }

  /** Puts stored chunks in, each at its place. `size`: how many numbers are in use. */
  load(chunks: ReadonlyMap<number, ArrayBuffer>, size: number): void {
    this.#reserve(size);
    this.size = size;
    for (const [chunk, buffer] of chunks) {
      const stored = columnsOfChunk(buffer);
      for (const name of COLUMN_NAMES) this.arrays[name].set(stored[name], chunk * CHUNK);
    }
  }

  /** A chunk to store. */
  chunk(chunk: number): ArrayBuffer {
    const first = chunk * CHUNK;
    const stored = emptyColumns(CHUNK, this.#wide);
    for (const name of COLUMN_NAMES) {
      stored[name].set(this.arrays[name].subarray(first, first + CHUNK));
    }
    return stored.flags.buffer as ArrayBuffer;
  }

  /** Sets what a number stands for. */
  set(number: number, attributes: Attributes): void {
    this.size = Math.max(this.size, number + 1);
    const origin = this.origin.placeOf(originValue(attributes));
    const tags = this.tags.placeOf(attributes.tags.join('\n'));
    this.#reserve(this.size);
    const { arrays } = this;
    arrays.origin[number] = origin;
    arrays.tags[number] = tags;
    arrays.flags[number] = attributes.flags;
    arrays.offset[number] = attributes.offset / 15;
    const clipped = sinceFirst(attributes.clipped);
    arrays.clippedLow[number] = clipped % LOW;
    arrays.clippedHigh[number] = Math.floor(clipped / LOW);
    const published = sinceFirst(attributes.published ?? FIRST_TIME);
    arrays.publishedLow[number] = published % LOW;
    arrays.publishedHigh[number] =
      attributes.published === null ? NO_TIME : Math.floor(published / LOW);
  }

  /** What a number stands for, as it was set. */
  get(number: number): Attributes {
    const { offset, flags, origin, tags } = this.arrays;
    const published = this.published(number);
    return {
      clipped: this.clipped(number),
      published: Number.isNaN(published) ? null : published,
      offset: (offset[number] ?? 0) * 15,
      flags: flags[number] ?? 0,
      ...originIn(this.origin.values[origin[number] ?? 0] ?? ''),
      tags: tagsIn(this.tags.values[tags[number] ?? 0] ?? ''),
    };
  }

  /** When a clip was clipped, in milliseconds. */
  clipped(number: number): number {
    const { clippedHigh, clippedLow } = this.arrays;
    return (clippedHigh[number] as number) * LOW + (clippedLow[number] as number) + FIRST_TIME;
  }

  /** When its text was published, in milliseconds; `NaN` where that is not known. */
  published(number: number): number {
    const { publishedHigh, publishedLow } = this.arrays;
    const high = publishedHigh[number] as number;
    return high === NO_TIME
      ? Number.NaN
      : high * LOW + (publishedLow[number] as number) + FIRST_TIME;
  }

  setLength(number: number, length: number): void {
    this.arrays.length[number] = Math.min(0xffff, length);
  }

  /** The number stands for no clip any more. */
  drop(number: number): void {
    this.arrays.flags[number] = 0;
  }

  #reserve(size: number): void {
    const wide = this.#needsWide();
    if (size <= this.#rows && wide === this.#wide) return;
    // Whole chunks: fresh clips come one by one.
    this.#rows = Math.ceil(size / CHUNK) * CHUNK;
    this.#wide = wide;
    const grown = emptyColumns(this.#rows, wide);
    for (const name of COLUMN_NAMES) grown[name].set(this.arrays[name]);
    this.arrays = grown;
  }

  #needsWide(): boolean {
    const { origin, tags } = this;
    return [origin, tags].some(({ values }) => values.length > NARROW_PLACES);
  }
}

/** What a value of the origin column stands for. */
export function originIn(value: string): Origin {
  const [source = '', site = '', lang = ''] = value.split('\0');
  return { source, site, lang };
}

function originValue({ source, site, lang }: Origin): string {
  return [source, site, lang].join('\0');
}

/** The tags of a value of the tags column. */
export function tagsIn(value: string): string[] {
  return value === '' ? [] : value.split('\n');
}

function sinceFirst(time: number): number {
  return Math.max(0, Math.min(time - FIRST_TIME, LAST_HIGH * LOW));
}
