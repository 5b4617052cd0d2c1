import type { BodyCopy } from './body-copy.ts';

/** Elements nested deeper are flattened into their parents: nothing after this needs to be afraid of depth. */
export const MAX_DEPTH = 64;

/** From this level on, a box with nothing in it but another box is left out: each costs a look at all its text. */
const DEEP = 16;

/** With what stands in them: nothing that a reader sees, and there may be much of it. */
const LEFT_OUT = /^(?:script|style|template|svg)$/;

interface Step {
  live: Node;
  parent: Node;
  depth: number;
}

/**
 * Copies the page's body node by node: open shadow roots in place of their hosts' children, frames of the
 * same origin in place of the frame, no deeper than `MAX_DEPTH`. With `ranges`, only what they select.
 */
export function copyByNode(
  page: Document,
  document: Document,
  ranges: readonly Range[] | null,
): BodyCopy {
  const { body } = document;
  const origins: Element[] = [];
  const steps: Step[] = [];
  const push = (nodes: ArrayLike<Node>, parent: Node, depth: number) => {
    for (let at = nodes.length - 1; at >= 0; at -= 1) {
      const live = nodes[at];
      if (live) steps.push({ live, parent, depth });
    }
  };
  const top = ranges?.[0]?.startContainer.getRootNode() ?? page;
  push(top.nodeType === 11 ? top.childNodes : ((top as Document).body?.childNodes ?? []), body, 0);
  for (let step = steps.pop(); step; step = steps.pop()) {
    const { live, parent, depth } = step;
    // What stands in a shadow root or a frame is selected with its host.
    const within = ranges && live.getRootNode() === top ? ranges : null;
    if (within && !within.some((range) => range.intersectsNode(live))) continue;
    if (live.nodeType === 3) {
      parent.appendChild(document.createTextNode(selectedText(live as Text, within)));
    } else if (isElement(live) && depth > DEEP && isWrapper(live)) {
      push(live.childNodes, parent, depth);
    } else if (isElement(live) && !LEFT_OUT.test(live.localName)) {
      const children = shownChildren(live);
      // A frame with something in it is a box like others; one without is a player or an advertisement.
      const isBox = isFrame(live) && children.length > 0;
      const element = isBox ? document.createElement('div') : document.importNode(live, false);
      origins.push(live);
      parent.appendChild(element);
      push(children, depth < MAX_DEPTH ? element : parent, depth + 1);
    }
  }
  return { body, origins };
}

function isElement(node: Node): node is Element {
  return node.nodeType === 1;
}

function isFrame({ localName }: Element): boolean {
  return localName === 'iframe' || localName === 'frame';
}

function isWrapper(element: Element): boolean {
  if (element.localName !== 'div' || element.childElementCount !== 1) return false;
  return !element.shadowRoot && [...element.childNodes].every(isElementOrBlank);
}

function isElementOrBlank(node: Node): boolean {
  return node.nodeType !== 3 || !node.nodeValue?.trim();
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

/** What stands inside an element on the screen, which its child nodes need not be. */
function shownChildren(element: Element): ArrayLike<Node> {
  if (element.shadowRoot) return element.shadowRoot.childNodes;
  if (element.localName === 'slot') {
    const assigned = (element as HTMLSlotElement).assignedNodes();
    return assigned.length > 0 ? assigned : element.childNodes;
  }
  if (isFrame(element)) {
    return (element as HTMLIFrameElement).contentDocument?.body?.childNodes ?? [];
  }
  return element.childNodes;
}
