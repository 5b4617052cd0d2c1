import { headingText } from '../repeated-heading.ts';
import type { Pick } from './pick.ts';
import { selectAll } from './select-all.ts';

/** The element that a rule says is the headline: the lines around it are searched for all other facts. */
export function ruledHeading(document: Document, picks: readonly Pick[]): Element | null {
  return (
    picks
      .filter(({ field, attribute }) => field === 'title' && !attribute)
      .flatMap(({ select }) => selectAll(document, select))
      .find(headingText) ?? null
  );
}
