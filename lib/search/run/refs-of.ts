import { formatRef, REF_PAGE } from '../indexing/clip-ref.ts';
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
  const pageOf = (number: number) => Math.floor(number / REF_PAGE);
  const pages = [...new Set(asked.filter((number) => number < state.numbers).map(pageOf))];
  const stored = await view.refs(pages);
  const refs = new Map(pages.map((page, at) => [page, stored[at]]));
  return asked.map((number) => {
    const ref =
      refs.get(pageOf(number))?.[number % REF_PAGE] || formatRef(fresh.get(number)?.ref ?? null);
    if (!ref) throw new IndexDamaged('a number stands for no clip');
    return ref;
  });
}
