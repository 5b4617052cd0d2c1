/** Names of the highlights, as `ArticleBody.module.css` colours them. */
const ALL = 'match';
const CURRENT = 'current-match';

/**
 * Colours the matches without touching the text: no element is put in, selection and copying stay as they
 * are. Nothing where the browser has no highlights of its own; going through them works all the same.
 */
export function paintMatches(all: readonly Range[], current: Range | undefined): void {
  if (typeof CSS === 'undefined' || !('highlights' in CSS)) return;
  const others = all.filter((range) => range !== current);
  CSS.highlights.set(ALL, new Highlight(...others));
  CSS.highlights.set(CURRENT, new Highlight(...(current ? [current] : [])));
}
