import { headingText } from '../clues/repeated-heading.ts';
import type { FieldPick } from './pick.ts';
import { selectAll } from './select-all.ts';

/** The element that a rule says is the headline: the lines around it are searched for all other facts. */
export function ruledHeading(
  document: Document,
  picks: readonly FieldPick[] = [],
): Element | undefined {
  const places = picks.filter(({ field, attribute }) => field === 'title' && !attribute);
  return selectAll(
    document,
    places.map(({ select }) => select),
  ).find(headingText);
}
