import { clipIdIn, parseRef } from '../indexing/clip-ref.ts';
import type { IndexView } from '../indexing/index-store.ts';
import { allTexts, soughtTexts } from '../query/query-node.ts';
import type { Candidates } from './candidates.ts';
import { matches } from './matches.ts';

/** A clip that may match: its number, and what that stands for (`refsOf`). */
export interface UnsureClip {
  number: number;
  ref: string;
}

/**
 * Those of the clips that are what the query asks for, by their texts. Mostly the body tells, and the columns;
 * the row of the clip, with its title, is read only where these do not.
 */
export async function verify(
  view: IndexView,
  { snapshot, node, query }: Candidates,
  unsure: readonly UnsureClip[],
): Promise<number[]> {
  if (unsure.length === 0) return [];
  const bodies = await view.bodies(unsure.map(({ ref }) => parseRef(ref)));
  const asked = unsure.flatMap(({ number, ref }, at) => {
    const body = bodies[at];
    return body === undefined ? [] : [{ number, clipId: clipIdIn(ref), body }];
  });
  // More text never takes a match away, unless the query says what must not be in it.
  const grows = allTexts(node).length === soughtTexts(node).length;
  const byBody = asked.filter(({ number, body }) => {
    const text = { title: '', bylines: '', note: '', beside: '', body };
    const attributes = snapshot.columns.get(number);
    return grows && matches(node, { text, attributes }, query.dateField);
  });
  const matching = new Set(byBody.map(({ number }) => number));
  const open = asked.filter(({ number }) => !matching.has(number));
  const rows = await view.rows(open.map(({ clipId }) => clipId));
  open.forEach(({ number, body }, at) => {
    const row = rows[at];
    const document = row && { ...row, text: { ...row.text, body } };
    if (document && matches(node, document, query.dateField)) matching.add(number);
  });
  return [...matching];
}
