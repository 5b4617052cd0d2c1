import { squash } from '../../text/folding/squash.ts';
import { BREADCRUMBS } from './breadcrumbs.ts';
import { pageTitles } from './page-titles.ts';
import type { StructuredNode } from './structured-data.ts';

const HEADINGS = 'h1, h2, h3, h4';
const NAMED_SO = '[id*="title" i], [class*="title" i], [class*="headline" i]';
/** Longer is a paragraph with a telling class name. */
const MAX_LENGTH = 200;
/** A heading must account for this much of the page's title to be confirmed by it. */
const CONFIRMED = 0.4;

/**
 * The headline of the article on the page: the heading above the body, or at its beginning, whose words
 * are in one of the page's titles; else the nearest `h1` above the body. Site names in an `h1` of their
 * own lose to it by being shorter. Of a page that has no other the last crumb is taken.
 */
export function findHeading(
  document: Document,
  root: Element | null,
  data: readonly StructuredNode[],
): Element | null {
  const above = (selector: string) =>
    [...document.querySelectorAll(selector)].filter((one) => isAbove(one, root));
  const titles = pageTitles(document, data).map(squash);
  const isCrumb = (one: Element) => one.closest(BREADCRUMBS) !== null;
  const all = above(HEADINGS);
  const headings = all.filter((one) => !isCrumb(one));
  return (
    confirmedBy(titles, headings) ??
    confirmedBy(
      titles,
      above(NAMED_SO).filter((one) => !isCrumb(one)),
    ) ??
    confirmedBy(titles, all) ??
    headings.findLast(({ localName, textContent }) => localName === 'h1' && textContent.trim()) ??
    null
  );
}

/** The first that says what a title says; else the longest that is in a title and accounts for much of it. */
function confirmedBy(titles: readonly string[], elements: readonly Element[]): Element | null {
  let best: { element: Element | null; length: number } = { element: null, length: 0 };
  for (const element of elements) {
    if (element.textContent.length > MAX_LENGTH * 2) continue;
    const text = squash(element.textContent);
    if (text === '' || text.length > MAX_LENGTH) continue;
    if (titles.includes(text)) return element;
    const fits = titles.some(
      (title) => text.length >= title.length * CONFIRMED && title.includes(text),
    );
    if (fits && text.length > best.length) best = { element, length: text.length };
  }
  return best.element;
}

/** True for what begins before the body's text does: outside it and earlier, or in it. */
function isAbove(element: Element, root: Element | null): boolean {
  if (!root || root.contains(element)) return true;
  return (root.compareDocumentPosition(element) & 2) !== 0;
}
