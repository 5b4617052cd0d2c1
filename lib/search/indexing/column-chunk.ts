import { IndexDamaged } from './index-damaged.ts';

/**
 * Clip numbers a chunk: with 21 bytes each (`ColumnArrays`) it stays far below the 64 kB above which
 * Chromium keeps a value in a file of its own, and a change to one clip rewrites no more than that.
 */
export const CHUNK = 1024;

/** The last place of a value that narrow columns can name. */
export const NARROW_PLACES = 0xffff;

/** Widest first, so that each array begins where its width wants it to. */
const NARROW = {
  clippedLow: Uint32Array,
  publishedLow: Uint32Array,
  clippedHigh: Uint16Array,
  publishedHigh: Uint16Array,
  origin: Uint16Array,
  tags: Uint16Array,
  flags: Uint16Array,
  length: Uint16Array,
  offset: Int8Array,
};
const WIDE = { ...NARROW, origin: Uint32Array, tags: Uint32Array };

/**
 * The columns of some clip numbers, views of one buffer. Times are milliseconds in two parts (`Columns`);
 * values of dictionaries stand for their place; `offset` counts quarters of an hour east of UTC, `length`
 * the terms of the text. What many clips have alike is one value together: all tags of a clip, and where its
 * text is from.
 */
export type ColumnArrays = {
  [K in keyof typeof NARROW]: InstanceType<(typeof NARROW)[K] | (typeof WIDE)[K]>;
};

export const COLUMN_NAMES = Object.keys(NARROW) as (keyof ColumnArrays)[];

/** Columns for so many numbers, none of which is a clip. `wide`: for more values than `NARROW_PLACES`. */
export function emptyColumns(rows: number, wide: boolean): ColumnArrays {
  return columnsIn(new ArrayBuffer(rows * rowBytes(wide)), rows, wide);
}

/** The columns that a stored chunk holds. Throws `IndexDamaged` for what is none. */
export function columnsOfChunk(chunk: ArrayBuffer): ColumnArrays {
  const wide = chunk.byteLength === CHUNK * rowBytes(true);
  if (!wide && chunk.byteLength !== CHUNK * rowBytes(false)) {
    throw new IndexDamaged('columns are not as long as they should be');
  }
  return columnsIn(chunk, CHUNK, wide);
}

function columnsIn(buffer: ArrayBuffer, rows: number, wide: boolean): ColumnArrays {
  let at = 0;
  const views = inOrder(wide).map(([name, Type]) => {
    const view = new Type(buffer, at, rows);
    at += view.byteLength;
    return [name, view];
  });
  return Object.fromEntries(views);
}

function inOrder(wide: boolean) {
  return Object.entries(wide ? WIDE : NARROW).sort(
    ([, a], [, b]) => b.BYTES_PER_ELEMENT - a.BYTES_PER_ELEMENT,
  );
}

function rowBytes(wide: boolean): number {
  return inOrder(wide).reduce((sum, [, { BYTES_PER_ELEMENT }]) => sum + BYTES_PER_ELEMENT, 0);
}
