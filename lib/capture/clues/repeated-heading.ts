import { oneLine } from '../../text/folding/one-line.ts';
import { squash } from '../../text/folding/squash.ts';
import { BREADCRUMBS } from './breadcrumbs.ts';

const HEADINGS =
  'h1,h2,h3,[itemprop~="headline"],[class*="title" i],[id*="title" i],[class*="headline" i],[class*="Tit"]';

/** Longer is an element that was never closed: the rest of the page. In characters. */
const MAX_LENGTH = 2000;

/** The words of a heading as they are read. */
export function headingText(element: Element | null): string {
  const text = (element?.textContent ?? '').slice(0, MAX_LENGTH);
  return oneLine(text.replaceAll('\u00ad', ''));
}

/** The on-page heading that one of the page's stated titles repeats: the longest, the first of equals; or empty. */
export function repeatedHeading(document: Document, titles: readonly string[]): string {
  const wanted = titles.map(squash).filter((title) => title !== '');
  let best = '';
  for (const element of document.querySelectorAll(HEADINGS)) {
    if (element.children.length > 12 || element.closest(BREADCRUMBS)) continue;
    const text = headingText(element);
    const plain = squash(text);
    const isRepeated =
      plain.length >= 4 &&
      wanted.some((title) => plain.length >= title.length * 0.4 && title.includes(plain));
    if (isRepeated && plain.length > squash(best).length) best = text;
  }
  return best;
}
