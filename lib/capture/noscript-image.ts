import { parseHtml } from '../html/parse-html.ts';
import { realImage } from './real-image.ts';

/**
 * Many pages repeat a lazily loaded picture in a `<noscript>` after it. The picture goes to the copy:
 * into the placeholder just before it, or as a picture of its own. Other `<noscript>` text is for
 * browsers without scripts and is left out.
 */
export function fillFromNoscript(noscript: Element, parent: Node): void {
  const text = noscript.textContent ?? '';
  const held = noscript.firstElementChild ? noscript : /<img\s/i.test(text) && parseHtml(text).body;
  if (!held) return;
  const image = held.querySelector('img');
  const address = image && realImage(image);
  if (!image || !address || held.textContent?.trim()) return;
  const before = lastElement(parent);
  const placeholder = before?.localName === 'img' ? before : before?.querySelector('img');
  const target = placeholder ?? parent.ownerDocument?.importNode(image, false);
  if (!target) return;
  if (!placeholder) parent.appendChild(target);
  if (!target.getAttribute('src')?.match(/^(?:https?:)?\/\//)) target.setAttribute('src', address);
}

function lastElement(parent: Node): Element | null {
  return parent.nodeType === 1 ? (parent as Element).lastElementChild : null;
}
