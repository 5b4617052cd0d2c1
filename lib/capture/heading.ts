const HEADINGS = 'h1, h2, h3, h4, [id*="title" i], [class*="title" i], [class*="headline" i]';
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
  const named = squash(document.title);
  const candidates = [...document.querySelectorAll(HEADINGS)]
    .map((element) => ({ element, text: squash(element.textContent) }))
    .filter(
      ({ element, text }) => text !== '' && text.length <= MAX_LENGTH && isAbove(element, root),
    );
  const confirmed = candidates
    .filter(({ text }) => named.includes(text) && text.length >= named.length * CONFIRMED)
    .sort((a, b) => b.text.length - a.text.length);
  const nearest = candidates.filter(({ element }) => element.localName === 'h1').at(-1);
  return confirmed[0]?.element ?? nearest?.element ?? null;
}

/** True for what begins before the body's text does: outside it and earlier, or in it. */
function isAbove(element: Element, root: Element | null): boolean {
  if (!root || root.contains(element)) return true;
  return (root.compareDocumentPosition(element) & 2) !== 0;
}

function squash(text: string | null): string {
  return (text ?? '').replace(/[\s\p{P}]+/gu, '').toLowerCase();
}
