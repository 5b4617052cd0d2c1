import { isHidden } from './hidden.ts';
import { fillFromNoscript } from './noscript-image.ts';
import { realImage } from './real-image.ts';

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
/** Elements nested deeper are flattened into their parents: nothing after this needs to be afraid of depth. */
const MAX_DEPTH = 200;
const LEFT_OUT = new Set(
  'script style template link meta base head object applet canvas svg frame frameset'.split(' '),
);

/** What stands inside a line needs no place of its own: the block around it has one. */
const PHRASES = new Set('a b br em font i img input label small span strong sub sup u'.split(' '));

interface Step {
  live: Node;
  parent: Node;
  depth: number;
}

/**
 * Copies the page as the reader sees it: open shadow roots in place of their hosts' children, frames
 * of the same origin in place of the frame. With `ranges`, only what is selected. Reads only.
 */
export function takeSnapshot(page: Document, ranges: readonly Range[] | null = null): Snapshot {
  const copy = page.implementation.createHTMLDocument(page.title);
  const origins: Element[] = [];
  const steps: Step[] = [];
  const push = (nodes: ArrayLike<Node>, parent: Node, depth: number) => {
    for (let at = nodes.length - 1; at >= 0; at -= 1) {
      const live = nodes[at];
      if (live) steps.push({ live, parent, depth });
    }
  };
  push(page.body?.childNodes ?? [], copy.body, 0);
  for (let step = steps.pop(); step; step = steps.pop()) {
    const { live, parent, depth } = step;
    if (ranges && !ranges.some((range) => range.intersectsNode(live))) continue;
    if (live.nodeType === 3) {
      parent.appendChild(copy.createTextNode(selectedText(live as Text, ranges)));
      continue;
    }
    if (!isElement(live) || LEFT_OUT.has(live.localName)) continue;
    if (live.localName === 'noscript') fillFromNoscript(live, parent);
    else if (live.localName === 'math') parent.appendChild(copy.createTextNode(mathText(live)));
    else if (!isHidden(live)) {
      const element = copyElement(live, copy);
      const place = origins.push(live) - 1;
      if (!PHRASES.has(live.localName)) element.setAttribute(ORIGIN, String(place));
      parent.appendChild(element);
      push(shownChildren(live), depth < MAX_DEPTH ? element : parent, depth + 1);
    }
  }
  return {
    document: copy,
    liveElement: (element) => origins[placeOf(element) ?? -1] ?? null,
    placeOfLive: (live) => origins.indexOf(live),
  };
}

function isElement(node: Node): node is Element {
  return node.nodeType === 1;
}

function copyElement(live: Element, document: Document): Element {
  // Some systems put the whole page into one form; what people type into is dropped elsewhere.
  const element =
    live.localName === 'form' ? document.createElement('div') : document.importNode(live, false);
  if (element.hasAttribute('style')) element.removeAttribute('style');
  if (live.localName === 'p') element.removeAttribute('aria-hidden');
  if (live.localName === 'img') {
    const address = realImage(live);
    if (address) element.setAttribute('src', address);
  }
  return element;
}

/** The part of a text node that is selected. */
function selectedText(node: Text, ranges: readonly Range[] | null): string {
  if (!ranges) return node.data;
  return ranges
    .filter((range) => range.intersectsNode(node))
    .map((range) =>
      node.data.slice(
        range.startContainer === node ? range.startOffset : 0,
        range.endContainer === node ? range.endOffset : node.data.length,
      ),
    )
    .join('');
}

/** A formula as its characters; annotations (TeX source) are a second copy of it. */
function mathText(math: Element): string {
  const annotation = math.querySelector('annotation, annotation-xml')?.textContent ?? '';
  return (math.textContent ?? '').replace(annotation, '').replace(/\s+/g, ' ').trim();
}

/** What stands inside an element on the screen, which its child nodes need not be. */
function shownChildren(element: Element): ArrayLike<Node> {
  if (element.shadowRoot) return element.shadowRoot.childNodes;
  if (element.localName === 'slot') {
    const assigned = (element as HTMLSlotElement).assignedNodes();
    return assigned.length > 0 ? assigned : element.childNodes;
  }
  if (element.localName === 'iframe') {
    return (element as HTMLIFrameElement).contentDocument?.body?.childNodes ?? [];
  }
  return element.childNodes;
}
