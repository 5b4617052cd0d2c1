import { formatRef, REF_PAGE } from '../indexing/clip-ref.ts';
import { IndexDamaged } from '../indexing/index-damaged.ts';
import type { IndexView } from '../indexing/index-store.ts';
import type { Snapshot } from '../indexing/snapshot.ts';

/** Refs that are held between queries: those of a hundred screens, 0.2 MB. */
const MOST_HELD = 2048;

/**
 * What numbers stand for (`parseRef`), in the same order. Those that were asked for lately are known: the
 * twenty of a screen, each in another page, are most of a query's requests. Throws `IndexDamaged`.
 */
export async function refsOf(
  view: IndexView,
  { fresh, state, refs }: Snapshot,
  numbers: ArrayLike<number>,
): Promise<string[]> {
  const asked = Array.from(numbers);
  // Taken now: while pages are read, another query may take what is held out again.
  const held = asked.map((number) => refs.get(number));
  const missing = asked.filter((number, at) => number < state.numbers && held[at] === undefined);
  const pageOf = (number: number) => Math.floor(number / REF_PAGE);
  const wanted = [...new Set(missing.map(pageOf))];
  const stored = wanted.length > 0 ? await view.refs(wanted) : [];
  const pages = new Map(wanted.map((page, at) => [page, stored[at]]));
  const found = asked.map((number, at) => {
    const ref =
      held[at] ??
      (pages.get(pageOf(number))?.[number % REF_PAGE] || formatRef(fresh.get(number)?.ref ?? null));
    if (!ref) throw new IndexDamaged('a number stands for no clip');
    return ref;
  });
  if (missing.length < MOST_HELD) hold(refs, asked, found);
  return found;
}

/** The oldest go first. */
function hold(refs: Map<number, string>, numbers: number[], found: string[]): void {
  numbers.forEach((number, at) => {
    // A copy: a part of a page's string would hold all of it.
    if (!refs.has(number)) refs.set(number, [...(found[at] as string)].join(''));
  });
  for (const number of refs.keys()) {
    if (refs.size <= MOST_HELD) break;
    refs.delete(number);
  }
}
