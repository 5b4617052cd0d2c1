import { parseRef } from '../indexing/clip-ref.ts';
import type { IndexView } from '../indexing/index-store.ts';
import { allTexts, soughtTexts } from '../query/query-node.ts';
import type { Candidates } from './candidates.ts';
import { matches } from './matches.ts';
import { refsOf } from './refs-of.ts';

/**
 * Those of the clips that are what the query asks for, by their texts. Mostly the body tells, and the columns;
 * the row of the clip, with its title, is read only where these do not.
 */
export async function verify(
  view: IndexView,
  { snapshot, node, query }: Candidates,
  numbers: readonly number[],
): Promise<number[]> {
  if (numbers.length === 0) return [];
  const refs = (await refsOf(view, snapshot, numbers)).map(parseRef);
  const asked = numbers.map((number, at) => ({ number, ref: refs[at] ?? null }));
  const matching = new Set<number>();
  // More text never takes a match away, unless the query says what must not be in it.
  if (allTexts(node).length === soughtTexts(node).length) {
    const bodies = await view.bodies(refs);
    asked.forEach(({ number }, at) => {
      const text = { title: '', bylines: '', note: '', body: bodies[at] ?? '' };
      const attributes = snapshot.columns.get(number);
      if (matches(node, { text, attributes }, query.dateField)) matching.add(number);
    });
  }
  const open = asked.flatMap(({ number, ref }) =>
    ref && !matching.has(number) ? [{ number, ref }] : [],
  );
  if (open.length > 0) {
    const documents = await view.documents(open.map(({ ref }) => ref.clipId));
    open.forEach(({ number }, at) => {
      const document = documents[at];
      if (document && matches(node, document, query.dateField)) matching.add(number);
    });
  }
  return numbers.filter((number) => matching.has(number));
}
