import { allowedImage, allowedLink } from '../../html/allowed-address.ts';
import { ALLOWED_MARKUP } from '../../html/allowed-markup.ts';
import { BLOCK_ELEMENTS } from '../../html/block-elements.ts';
import { walk } from '../../html/walk.ts';
import { EMBED_LINK } from '../page/embed-link.ts';

/** Old or rare elements, and what says the same today. */
const RENAMED: Readonly<Record<string, string>> = {
  h1: 'h2',
  strike: 's',
  tt: 'code',
  xmp: 'pre',
  listing: 'pre',
  acronym: 'abbr',
  dir: 'ul',
  menu: 'ul',
  summary: 'p',
  legend: 'p',
  [EMBED_LINK]: 'a',
};
const LEFT_OUT = new Set(
  'script style template noscript iframe object embed audio video select input textarea button'.split(
    ' ',
  ),
);

/**
 * The content of an element in the markup of `ALLOWED_MARKUP` and nothing else: what is unknown gives
 * way to what is in it, addresses become absolute against `base`. Text stays as it is, white space
 * included. The result is a `div` of the same document, which must be inert.
 */
export function clean(content: Element, base: string): HTMLElement {
  const document = content.ownerDocument;
  const root = document.createElement('div');
  const parents: Node[] = [root];
  walk(content, {
    enter(node) {
      const parent = parents.at(-1) ?? root;
      if (node.nodeType === 3) {
        parent.appendChild(document.createTextNode((node.nodeValue ?? '').replaceAll('\0', '')));
      }
      const entered = node.nodeType === 1 && !LEFT_OUT.has((node as Element).localName);
      parents.push(entered ? enterElement(node as Element, parent, base) : parent);
      return entered;
    },
    leave() {
      parents.pop();
    },
  });
  return root;
}

/** Puts the clean twin of an element into the parent; returns where its children go. */
function enterElement(element: Element, parent: Node, base: string): Node {
  const name = RENAMED[element.localName] ?? element.localName;
  const known = Object.hasOwn(ALLOWED_MARKUP, name);
  if (!known && !BLOCK_ELEMENTS.has(name)) return parent;
  const document = parent.ownerDocument;
  if (!document) return parent;
  const twin = document.createElement(known ? name : 'div');
  for (const attribute of ALLOWED_MARKUP[twin.localName] ?? []) {
    const value = element.getAttribute(attribute);
    if (value !== null) twin.setAttribute(attribute, value);
  }
  if (!resolveAddresses(twin, base)) return parent;
  parent.appendChild(twin);
  return twin;
}

/** Makes the element's address absolute; false when the element is nothing without one. */
function resolveAddresses(element: Element, base: string): boolean {
  if (element.localName === 'a') return setAddress(element, 'href', allowedLink, base);
  if (element.localName === 'img') return setAddress(element, 'src', allowedImage, base);
  if (element.hasAttribute('cite')) setAddress(element, 'cite', allowedLink, base);
  return true;
}

function setAddress(
  element: Element,
  attribute: string,
  allowed: (address: string, base: string) => string | null,
  base: string,
): boolean {
  const address = allowed(element.getAttribute(attribute) ?? '', base);
  if (address === null) element.removeAttribute(attribute);
  else element.setAttribute(attribute, address);
  return address !== null;
}
