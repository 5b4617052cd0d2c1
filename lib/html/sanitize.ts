import DOMPurify from 'dompurify';
import { allowedImage, allowedLink } from './allowed-address.ts';
import { ALLOWED_MARKUP } from './allowed-markup.ts';

/** `blocked`: no picture is asked for, its address waits in `data-src`; `loaded`: pictures show. */
export interface SanitizeOptions {
  images: 'blocked' | 'loaded';
  /** Where pictures are that need not be asked for, by their address. */
  kept?: ReadonlyMap<string, string>;
}

/** An address that cannot be resolved against, so that only absolute addresses pass. */
const NOWHERE = 'about:blank';

/**
 * The only door for page HTML into our own pages. What was stored was clean already; it is cleaned
 * again, by a library of its own kind, because a library file may have been written by anybody.
 */
export function sanitize(html: string, options: SanitizeOptions): DocumentFragment {
  const fragment = DOMPurify.sanitize(html, {
    ALLOWED_TAGS: Object.keys(ALLOWED_MARKUP),
    ALLOWED_ATTR: [...new Set(Object.values(ALLOWED_MARKUP).flat())],
    ALLOW_DATA_ATTR: false,
    ALLOW_ARIA_ATTR: false,
    RETURN_DOM_FRAGMENT: true,
  });
  for (const element of fragment.querySelectorAll('*')) keepAllowedAttributes(element);
  for (const link of fragment.querySelectorAll('a')) openElsewhere(link);
  for (const image of fragment.querySelectorAll('img')) placeImage(image, options);
  return fragment;
}

function keepAllowedAttributes(element: Element): void {
  const allowed = ALLOWED_MARKUP[element.localName] ?? [];
  for (const name of element.getAttributeNames()) {
    if (!allowed.includes(name)) element.removeAttribute(name);
  }
}

function openElsewhere(link: HTMLAnchorElement): void {
  const address = allowedLink(link.getAttribute('href') ?? '', NOWHERE);
  if (address === null) {
    link.removeAttribute('href');
    return;
  }
  link.setAttribute('href', address);
  link.setAttribute('target', '_blank');
  link.setAttribute('rel', 'noopener noreferrer');
}

function placeImage(image: HTMLImageElement, { images, kept }: SanitizeOptions): void {
  const address = allowedImage(image.getAttribute('src') ?? '', NOWHERE);
  image.removeAttribute('src');
  if (address === null) return;
  const here = kept?.get(address);
  const shown = here !== undefined || images === 'loaded';
  image.setAttribute(shown ? 'src' : 'data-src', here ?? address);
  if (shown) image.setAttribute('loading', 'lazy');
}
