import { clipIdIn } from '../indexing/clip-ref.ts';
import type { IndexView } from '../indexing/index-store.ts';
import type { Snapshot } from '../indexing/snapshot.ts';
import { refsOf } from './refs-of.ts';

/**
 * The ids of the clips that numbers stand for, in the same order. Another order or a filter asks for the same
 * clips again, all of a library perhaps: only those that are not kept are read. Throws `IndexDamaged`.
 */
export async function idsOf(
  view: IndexView,
  snapshot: Snapshot,
  numbers: Uint32Array,
): Promise<string[]> {
  const ids = snapshot.ids.upTo(snapshot.columns.size);
  const missing = numbers.filter((number) => ids[number] === undefined);
  const refs = missing.length > 0 ? await refsOf(view, snapshot, missing) : [];
  missing.forEach((number, at) => {
    ids[number] = clipIdIn(refs[at] ?? '');
  });
  // `Array.from` takes ten times as long.
  const found = new Array<string>(numbers.length);
  for (let at = 0; at < found.length; at++) found[at] = ids[numbers[at] as number] as string;
  return found;
}
