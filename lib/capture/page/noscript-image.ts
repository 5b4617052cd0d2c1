import { parseHtml } from '../../html/parse-html.ts';
import { realImage } from './real-image.ts';

/**
 * Many pages repeat a lazily loaded picture in a `<noscript>` after it. Puts the picture into
 * the placeholder just before it, or before it as a picture of its own. Other `<noscript>` text is for
 * browsers without scripts.
 */
export function fillFromNoscript(noscript: Element): void {
  const text = noscript.textContent ?? '';
  const held = noscript.firstElementChild ? noscript : /<img\s/i.test(text) && parseHtml(text).body;
  if (!held) return;
  const image = held.querySelector('img');
  const address = image && realImage(image);
  if (!image || !address || held.textContent?.trim()) return;
  const before = noscript.previousElementSibling;
  const placeholder = before?.localName === 'img' ? before : before?.querySelector('img');
  const target = placeholder ?? noscript.ownerDocument.importNode(image, false);
  if (!placeholder) noscript.before(target);
  if (!target.getAttribute('src')?.match(/^(?:https?:)?\/\//)) target.setAttribute('src', address);
}
