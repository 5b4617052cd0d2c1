import type { Snapshot } from './snapshot.ts';

/** The element of the live page that holds what was found in its copy; `null` for made-up content. */
export function liveRoot(content: Element, snapshot: Snapshot): Element | null {
  const texts = content.ownerDocument.createTreeWalker(content, 4, (node) =>
    node.nodeValue?.trim() ? 1 : 2,
  );
  const first = texts.nextNode();
  let last = first;
  for (let next = first; next; next = texts.nextNode()) last = next;
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
