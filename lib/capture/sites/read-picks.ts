import { headingText } from '../repeated-heading.ts';
import type { Pick, PickedWords } from './pick.ts';
import { selectAll } from './select-all.ts';

/** More elements than this are no list of names. */
const MAX_ELEMENTS = 12;
const MAX_LENGTH = 400;

/** The words that the rules for a page point at. Runs in the page: as small as it can be, judges nothing. */
export function readPicks(document: Document, picks: readonly Pick[]): PickedWords[] {
  return picks.flatMap((pick) => {
    const { field, select, attribute, value } = pick;
    if (field === 'body' || field === 'drop') return [];
    const words =
      value === undefined
        ? selectAll(document, select)
            .slice(0, MAX_ELEMENTS)
            .map((element) =>
              (attribute ? (element.getAttribute(attribute) ?? '') : headingText(element))
                .trim()
                .slice(0, MAX_LENGTH),
            )
            .filter(Boolean)
        : [value];
    return words.length > 0 ? [{ ...pick, words }] : [];
  });
}
