import { headingText } from '../clues/repeated-heading.ts';
import type { FieldPick, PickedWords } from './pick.ts';
import { selectAll } from './select-all.ts';

/** More elements than this are no list of names. */
const MAX_ELEMENTS = 12;
const MAX_LENGTH = 400;

/** The words that the rules for a page point at. Runs in the page: as small as it can be, judges nothing. */
export function readPicks(document: Document, picks: readonly FieldPick[] = []): PickedWords[] {
  return picks.map((pick) => {
    const { select, attribute, value } = pick;
    const texts = selectAll(document, [select]).map((element) =>
      attribute ? (element.getAttribute(attribute) ?? '') : headingText(element),
    );
    const words = value ? [value] : texts.slice(0, MAX_ELEMENTS);
    return { ...pick, words: words.map((text) => text.slice(0, MAX_LENGTH)) };
  });
}
