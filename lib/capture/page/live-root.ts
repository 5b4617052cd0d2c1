import type { Snapshot } from './snapshot.ts';

/** The element of the live page that holds what was found in its copy; `null` for made-up content. */
export function liveRoot(content: Element, snapshot: Snapshot): Element | null {
  const texts = content.ownerDocument.createTreeWalker(content, 4);
  let first: Node | null = null;
  let last: Node | null = null;
  for (let node = texts.nextNode(); node; node = texts.nextNode()) {
    if (!node.nodeValue?.trim()) continue;
    first ??= node;
    last = node;
  }
  const start = first && nearestLive(first, snapshot);
  const end = last && nearestLive(last, snapshot);
  let root = start;
  while (root && end && !root.contains(end)) root = root.parentElement;
  return root;
}

function nearestLive(node: Node, snapshot: Snapshot): Element | null {
  for (let element = node.parentElement; element; element = element.parentElement) {
    const live = snapshot.liveElement(element);
    if (live) return live;
  }
  return null;
}
