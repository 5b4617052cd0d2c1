import { copyByNode } from './copy-by-node.ts';
import { copyWhole } from './copy-whole.ts';
import { thinOut } from './thin-out.ts';

/** A copy of the page that may be taken apart: no scripts, no styles, nothing that the page hides. */
export interface Snapshot {
  document: Document;
  /** The element of the live page that an element of the copy, or of a rebuilt copy, came from. */
  liveElement(copy: Element): Element | null;
  /** The place (see `placeOf`) of an element of the live page; -1 for what was not copied. */
  placeOfLive(live: Element): number;
}

/** The place of a copied element in the page, counted in document order; `null` for made-up elements. */
export function placeOf(copy: Element): number | null {
  const place = copy.getAttribute(ORIGIN);
  return place === null ? null : Number(place);
}

/** Marks each copied element with the place of its original; survives cloning and renaming. */
const ORIGIN = 'data-origin';

/** Readability compares every heading to the title; one that was never closed is the rest of the page. */
const MAX_TITLE = 500;

/** What stands inside a line needs no place of its own, the block around it has one; nor what goes. */
const PLACELESS = new Set(
  (
    'a b br em font i img input label small span strong sub sup u ' +
    'script style link meta svg path g use template noscript option'
  ).split(' '),
);

/**
 * Copies the page as the reader sees it: open shadow roots in place of their hosts' children, frames
 * of the same origin in place of the frame. With `ranges`, only what is selected. Reads only; the copy
 * is in an inert document, in which nothing runs or loads.
 */
export function takeSnapshot(page: Document, ranges: readonly Range[] | null = null): Snapshot {
  const document = page.implementation.createHTMLDocument(page.title.slice(0, MAX_TITLE));
  const copied = (ranges ? null : copyWhole(page, document)) ?? copyByNode(page, document, ranges);
  const { body, origins } = copied;
  for (const form of body.querySelectorAll('form')) becomeBox(form);
  markPlaces(body);
  thinOut(body);
  if (body !== document.body) document.documentElement.replaceChild(body, document.body);
  return {
    document,
    liveElement: (element) => origins[placeOf(element) ?? -1] ?? null,
    placeOfLive: (live) => Array.prototype.indexOf.call(origins, live),
  };
}

function markPlaces(body: Element): void {
  const elements = body.querySelectorAll('*');
  for (let place = 0; place < elements.length; place += 1) {
    const element = elements[place];
    if (element && !PLACELESS.has(element.localName)) element.setAttribute(ORIGIN, String(place));
  }
}

/** Some systems put the whole page into one form; what people type into is dropped elsewhere. */
function becomeBox(form: Element): void {
  const box = form.ownerDocument.createElement('div');
  while (form.firstChild) box.appendChild(form.firstChild);
  form.replaceWith(box);
}
