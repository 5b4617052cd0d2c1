import { squash } from '../text/squash.ts';

const HEADINGS = 'h1, h2, h3, h4';
const NAMED_SO = '[id*="title" i], [class*="title" i], [class*="headline" i]';
/** Longer is a paragraph with a telling class name. */
const MAX_LENGTH = 200;
/** A heading must account for this much of the page's title to be confirmed by it. */
const CONFIRMED = 0.4;

/**
 * The headline of the article on the page: the heading above the body, or at its beginning, whose words
 * are in the page's title; else the nearest `h1` above the body. Site names in an `h1` of their own
 * lose to it by being shorter.
 */
export function findHeading(document: Document, root: Element | null): Element | null {
  const headings = [...document.querySelectorAll(HEADINGS)].filter((one) => isAbove(one, root));
  const title = squash(document.title);
  return (
    confirmedBy(title, headings) ??
    confirmedBy(
      title,
      [...document.querySelectorAll(NAMED_SO)].filter((one) => isAbove(one, root)),
    ) ??
    headings.findLast(({ localName, textContent }) => localName === 'h1' && textContent.trim()) ??
    null
  );
}

/** The one with the longest text that is in the title and accounts for much of it. */
function confirmedBy(title: string, elements: readonly Element[]): Element | null {
  let best: { element: Element | null; length: number } = { element: null, length: 0 };
  for (const element of elements) {
    if (element.textContent.length > MAX_LENGTH * 2) continue;
    const text = squash(element.textContent);
    const fits = text.length <= MAX_LENGTH && text.length >= title.length * CONFIRMED;
    if (fits && text.length > best.length && title.includes(text)) {
      best = { element, length: text.length };
    }
  }
  return best.element;
}

/** True for what begins before the body's text does: outside it and earlier, or in it. */
function isAbove(element: Element, root: Element | null): boolean {
  if (!root || root.contains(element)) return true;
  return (root.compareDocumentPosition(element) & 2) !== 0;
}
