import { CHUNK } from './column-chunk.ts';
import { Columns } from './columns.ts';
import { HAS } from './flags.ts';
import { IndexDamaged } from './index-damaged.ts';
import type { IndexView } from './index-store.ts';

/** What is stored of the columns, as it was read. */
export type StoredColumns = Awaited<ReturnType<typeof readColumns>>;

/** Reads what is stored of the columns of so many numbers. */
export function readColumns(view: IndexView, size: number) {
  const chunks = Array.from({ length: Math.ceil(size / CHUNK) }, (_, chunk) => chunk);
  return Promise.all([view.values(), view.chunks(chunks)]);
}

/**
 * The columns of so many numbers. Throws `IndexDamaged` where a part of them is missing: a clip without its
 * row would be no clip, and its postings would be left out when segments are merged.
 */
export function wholeColumns([values, chunks]: StoredColumns, size: number): Columns {
  for (let chunk = 0; chunk * CHUNK < size; chunk++) {
    if (!chunks.has(chunk)) throw new IndexDamaged('columns of some clips are gone');
  }
  const columns = new Columns(values);
  columns.load(chunks, size);
  const { flags, origin, tags } = columns.arrays;
  for (let number = 0; number < size; number++) {
    const named =
      (origin[number] as number) < values.origin.length &&
      (tags[number] as number) < values.tags.length;
    if (!named && ((flags[number] as number) & HAS.live) !== 0) {
      throw new IndexDamaged('columns name a value that is gone');
    }
  }
  return columns;
}
