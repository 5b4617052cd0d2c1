import { CHUNK } from '../index/column-chunk.ts';
import { IndexDamaged } from '../index/index-damaged.ts';
import type { IndexView } from '../index/index-store.ts';
import type { Snapshot } from '../index/snapshot.ts';

/** The ids of clips by their numbers, in the same order. Throws `IndexDamaged`. */
export async function idsOf(
  view: IndexView,
  { fresh, state }: Snapshot,
  numbers: ArrayLike<number>,
): Promise<string[]> {
  const asked = Array.from(numbers);
  const stored = asked.filter((number) => number < state.numbers);
  const chunks = [...new Set(stored.map((number) => Math.floor(number / CHUNK)))];
  const ids = await view.ids(chunks);
  const byChunk = new Map(chunks.map((chunk, at) => [chunk, ids[at]]));
  return asked.map((number) => {
    const id =
      fresh.get(number)?.clipId ?? byChunk.get(Math.floor(number / CHUNK))?.[number % CHUNK];
    if (!id) throw new IndexDamaged('a clip has no id');
    return id;
  });
}
