import type { IndexStore } from '../index/index-store.ts';
import type { Candidates } from './candidates.ts';
import { idsOf } from './ids-of.ts';
import { matches } from './matches.ts';

/** Texts read at a time: a few milliseconds, after which a newer query may take over. */
const BATCH = 64;

/** Those of the clips whose texts are what the query asks for. Rejects with the signal's reason. */
export async function verify(
  store: IndexStore,
  { snapshot, node, query }: Candidates,
  numbers: Uint32Array,
  signal?: AbortSignal,
): Promise<number[]> {
  const ids = await store.read((view) => idsOf(view, snapshot, numbers));
  const matching: number[] = [];
  for (let at = 0; at < ids.length; at += BATCH) {
    signal?.throwIfAborted();
    const documents = await store.documents(ids.slice(at, at + BATCH));
    documents.forEach((document, offset) => {
      if (document && matches(node, document, query.dateField)) {
        matching.push(numbers[at + offset] as number);
      }
    });
  }
  return matching;
}
