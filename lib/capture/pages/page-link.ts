import { type PageLabel, pageLabel } from './page-label.ts';

/** A link within the site that says that it is about pages. */
export interface PageLink {
  element: Element;
  url: string;
  label: PageLabel;
}

/** Links in here lead to pages of something else. */
const ELSEWHERE = ['comment', 'reply', 'related', 'recommend', 'calendar']
  .map((name) => `[class*="${name}" i], [id*="${name}" i]`)
  .join(', ');

/** The links of a page that number pages, go on to the next, or lead to all of them at once. */
export function pageLinks(document: Document, url: string): PageLink[] {
  const [here] = url.split('#');
  const next = document.querySelector('link[rel~="next"]')?.getAttribute('href') ?? '';
  const stated = addressOf(next, document.baseURI);
  return [...document.querySelectorAll('a[href]')].flatMap((element) => {
    const address = element.getAttribute('href') ?? '';
    if (/^\s*(?:#|javascript:)|comment/i.test(address)) return [];
    const label = labelOf(element);
    if (label === null && !stated) return [];
    const target = addressOf(address, document.baseURI);
    if (!target || target === here || new URL(target).origin !== new URL(url).origin) return [];
    const meant = label ?? (target === stated ? 'next' : null);
    return meant === null || isElsewhere(element) ? [] : [{ element, url: target, label: meant }];
  });
}

/** Without its fragment; `null` for what is no address. */
function addressOf(address: string, base: string): string | null {
  if (!address || !URL.canParse(address, base)) return null;
  const target = new URL(address, base);
  target.hash = '';
  return target.href;
}

function labelOf(element: Element): PageLabel {
  const { textContent } = element;
  // A link around a teaser is long, and its text slow to clean.
  const label = textContent.length < 80 ? pageLabel(textContent) : null;
  if (label !== null) return label;
  if (/\bnext\b/.test(element.getAttribute('rel') ?? '')) return 'next';
  return pageLabel(element.getAttribute('aria-label') ?? '');
}

function isElsewhere(element: Element): boolean {
  const box = element.closest(ELSEWHERE);
  return box !== null && box.querySelector('h1') === null;
}
