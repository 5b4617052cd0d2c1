import { copyByNode } from './copy-by-node.ts';

/**
 * The page itself, or, where it has more to show than its own tree, an inert copy in one tree: open shadow
 * roots in place of their hosts' children, frames of the same origin in place of the frame. Whoever looks
 * for a headline or a date then finds it there too.
 */
export function flattened(page: Document): Document {
  if (page.body?.localName !== 'body' || !showsMore(page.body)) return page;
  const copy = page.cloneNode(true) as Document;
  // They say something of the article too, and are left out by the copy that follows.
  const scripts = copy.body.querySelectorAll('script');
  copy.body.replaceChildren();
  copyByNode(page, copy, null);
  copy.body.append(...scripts);
  return copy;
}

function showsMore(body: Element): boolean {
  for (const frame of body.querySelectorAll('iframe')) {
    if (frame.contentDocument?.body?.firstChild) return true;
  }
  // Many times as fast as going through a list of them all.
  const elements = body.ownerDocument.createTreeWalker(body, 1);
  while (elements.nextNode()) if ((elements.currentNode as Element).shadowRoot) return true;
  return false;
}
