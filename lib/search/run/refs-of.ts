import { formatRef } from '../indexing/clip-ref.ts';
import { CHUNK } from '../indexing/column-chunk.ts';
import { IndexDamaged } from '../indexing/index-damaged.ts';
import type { IndexView } from '../indexing/index-store.ts';
import type { Snapshot } from '../indexing/snapshot.ts';

/** What numbers stand for (`parseRef`), in the same order. Throws `IndexDamaged`. */
export async function refsOf(
  view: IndexView,
  { fresh, state }: Snapshot,
  numbers: ArrayLike<number>,
): Promise<string[]> {
  const asked = Array.from(numbers);
  const chunkOf = (number: number) => Math.floor(number / CHUNK);
  const chunks = [...new Set(asked.filter((number) => number < state.numbers).map(chunkOf))];
  const stored = await view.refs(chunks);
  const refs: string[][] = [];
  chunks.forEach((chunk, at) => {
    refs[chunk] = stored[at] ?? [];
  });
  return asked.map((number) => {
    const ref =
      refs[chunkOf(number)]?.[number % CHUNK] || formatRef(fresh.get(number)?.ref ?? null);
    if (!ref) throw new IndexDamaged('a number stands for no clip');
    return ref;
  });
}
