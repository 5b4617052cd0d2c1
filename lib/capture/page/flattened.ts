import { copyByNode } from './copy-by-node.ts';

/**
 * The page itself, or, where it has more to show than its own tree, an inert copy in one tree: open shadow
 * roots in place of their hosts' children, frames of the same origin in place of the frame. Whoever looks
 * for a headline or a date then finds it there too.
 */
export function flattened(page: Document): Document {
  const root = page.body?.localName;
  if ((root !== 'body' && root !== 'frameset') || !showsMore(page.body)) return page;
  const copy = page.cloneNode(true) as Document;
  // They say something of the article too, and are left out by the copy that follows.
  const scripts = copy.body.querySelectorAll('script');
  // What its frames show is the body of a page that is nothing but frames.
  if (root === 'frameset') copy.body.replaceWith(copy.createElement('body'));
  else copy.body.replaceChildren();
  copyByNode(page, copy, null);
  copy.body.append(...scripts);
  return copy;
}

function showsMore(body: Element): boolean {
  for (const frame of body.querySelectorAll<HTMLIFrameElement>('iframe, frame')) {
    if (frame.contentDocument?.body?.firstChild) return true;
  }
  // Many times as fast as going through a list of them all.
  const elements = body.ownerDocument.createTreeWalker(body, 1);
  while (elements.nextNode()) if ((elements.currentNode as Element).shadowRoot) return true;
  return false;
}
