import type { Attributes } from '../indexing/attributes.ts';
import { clipIdIn, parseRef } from '../indexing/clip-ref.ts';
import type { IndexView } from '../indexing/index-store.ts';
import { allTexts, type QueryNode, soughtTexts } from '../query/query-node.ts';
import { isUnfolded } from '../terms/is-unfolded.ts';
import { foldLine } from '../terms/search-text.ts';
import type { Candidates } from './candidates.ts';
import { matches } from './matches.ts';

/** A clip that may match: its number, and what that stands for (`refsOf`). */
export interface UnsureClip {
  number: number;
  ref: string;
}

/** Those of the clips that are what the query asks for, by their texts; what is known is not read (`KeptAnswers`). */
export async function verify(
  view: IndexView,
  candidates: Candidates,
  unsure: readonly UnsureClip[],
): Promise<number[]> {
  const { asked, matching } = candidates.answered;
  const open = unsure.filter(({ number }) => !asked.has(number));
  for (const number of await compare(view, candidates, open)) matching.add(number);
  for (const { number } of open) asked.add(number);
  return unsure.flatMap(({ number }) => (matching.has(number) ? number : []));
}

/**
 * Mostly the body tells, and the columns; the row of the clip, with its title, is read only where these do not.
 */
async function compare(
  view: IndexView,
  { snapshot, node, query }: Candidates,
  unsure: readonly UnsureClip[],
): Promise<number[]> {
  if (unsure.length === 0) return [];
  const bodies = await view.bodies(unsure.map(({ ref }) => parseRef(ref)));
  const isMatch = bodyTest(node, query.dateField);
  const matching: number[] = [];
  const open: { number: number; clipId: string; body: string }[] = [];
  unsure.forEach(({ number, ref }, at) => {
    const body = bodies[at];
    if (body === undefined) return;
    if (isMatch(body, snapshot.columns.get(number))) matching.push(number);
    else open.push({ number, clipId: clipIdIn(ref), body });
  });
  const rows = await view.rows(open.map(({ clipId }) => clipId));
  open.forEach(({ number, body }, at) => {
    const row = rows[at];
    const document = row && { ...row, text: { ...row.text, body: foldLine(body) } };
    if (document && matches(node, document, query.dateField)) matching.push(number);
  });
  return matching;
}

/** Whether a body alone, as it was captured, makes a clip what a query asks for. */
function bodyTest(
  node: QueryNode,
  dateField: 'clipped' | 'published',
): (body: string, attributes: Attributes) => boolean {
  const texts = allTexts(node);
  // More text never takes a match away, unless the query says what must not be in it.
  if (texts.length !== soughtTexts(node).length) return () => false;
  const test = (body: string, attributes: Attributes) => {
    const text = { title: '', bylines: '', note: '', beside: '', body };
    return matches(node, { text, attributes }, dateField);
  };
  const unfolded = texts.every(({ needle, variants }) => !variants && isUnfolded(needle));
  return (body, attributes) =>
    (unfolded && test(body, attributes)) || test(foldLine(body), attributes);
}
