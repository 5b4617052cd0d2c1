import type { BodyCopy } from './body-copy.ts';
import { MAX_DEPTH } from './copy-by-node.ts';

/** An element this far on in document order is at most so many levels deeper. */
const STEP = 16;

/**
 * The page's body copied by the browser itself, into a document without a window, which is many times as
 * fast as node by node. `null` for a page that nests too deep.
 */
export function copyWhole(page: Document, document: Document): BodyCopy | null {
  if (page.body?.localName !== 'body') return null;
  const origins = page.body.querySelectorAll('*');
  if (nestsTooDeep(origins)) return null;
  const body = document.importNode(page.body, true);
  for (const { name } of [...body.attributes]) body.removeAttribute(name);
  for (const frame of body.querySelectorAll('iframe')) frame.replaceChildren();
  return { body, origins };
}

/** In document order the level rises by at most one from element to element: looking at a few is enough. */
function nestsTooDeep(elements: ArrayLike<Element>): boolean {
  for (let at = 0; at < elements.length; at += STEP) {
    let level = 0;
    for (let up = elements[at]?.parentElement; up; up = up.parentElement) level += 1;
    if (level > MAX_DEPTH - STEP) return true;
  }
  return false;
}
