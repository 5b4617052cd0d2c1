/**
 * Clip numbers a chunk: its columns take 17 kB, its ids 37, so that both stay below the 64 kB above which
 * Chromium keeps a value in a file of its own; and a change to one clip rewrites no more than that.
 */
export const CHUNK = 512;

/** The columns of `CHUNK` numbers as they are stored. Values of dictionaries by their place. */
export interface ColumnChunk {
  clipped: Float64Array;
  /** `NaN` for none. */
  published: Float64Array;
  /** Quarters of an hour east of UTC. */
  offset: Int8Array;
  flags: Uint16Array;
  source: Uint32Array;
  site: Uint32Array;
  lang: Uint16Array;
  /** All tags of a clip together are one value, a line each: few clips have tags, and many the same ones. */
  tags: Uint32Array;
  /** Terms of the text, for ranking. */
  length: Uint16Array;
}

/** A chunk in which no number is in use. */
export function emptyChunk(): ColumnChunk {
  return {
    clipped: new Float64Array(CHUNK),
    published: new Float64Array(CHUNK).fill(Number.NaN),
    offset: new Int8Array(CHUNK),
    flags: new Uint16Array(CHUNK),
    source: new Uint32Array(CHUNK),
    site: new Uint32Array(CHUNK),
    lang: new Uint16Array(CHUNK),
    tags: new Uint32Array(CHUNK),
    length: new Uint16Array(CHUNK),
  };
}
