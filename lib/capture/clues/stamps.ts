import type { Stamp } from './page-clues.ts';
import type { PlacedLine } from './page-lines.ts';

const KEYED =
  /["']?\b(ct|publish_?time|pub_?time|publishe?d?_?(?:at|date|on)|pub_?date|date_?published|first_?published_?(?:at|date)?|post_?time|ptime|ctime|create_?time|display_?time)["']?\s*[:=]\s*["']?(\d{13}|\d{10}|20\d\d[-/]\d\d?[-/]\d\d?(?:[T ][\d:.]{5,12}(?:Z|[+-]\d\d:?\d\d)?)?)["',;}\s]/gi;
/** How far from the headline a time in a script may stand and still be the article's. */
const REACH = 6000;
/** Comments and related stories have times of their own. */
const NOT_ITS = '[itemtype*="Comment"],aside,[class*="related" i],[class*="comment" i]';

/** The times in attributes: `itemprop=datePublished`, `<time datetime>`, a Unix time beside the headline. */
export function attributeStamps(document: Document, near: readonly PlacedLine[]): Stamp[] {
  const marked = [
    ...document.querySelectorAll('[itemprop~="datePublished"],time[pubdate]'),
    ...near.map(({ element, text }) => {
      // `<p>Posted on <time>`: short lines only, a long one begins in the box of the whole article.
      const inside = text.length < 80 ? element.querySelector('time') : null;
      return element.closest('time') ?? inside ?? element;
    }),
  ];
  return marked
    .filter((element) => !element.closest(NOT_ITS))
    .flatMap((element) =>
      element.getAttributeNames().flatMap((name) => {
        const quote = element.getAttribute(name) ?? '';
        const isTime = /^(?:datetime|content)$/.test(name) || /^1\d{9}(?:\d{3})?$/.test(quote);
        return isTime && quote ? [{ from: `${element.localName} ${name}`, quote }] : [];
      }),
    )
    .slice(0, 8);
}

/** How far the headline is from a place in the text of a script. */
function distance(text: string, at: number, headline: string): number {
  const before = text.lastIndexOf(headline, at);
  const after = text.indexOf(headline, at);
  return Math.min(
    before < 0 ? Number.POSITIVE_INFINITY : at - before,
    after < 0 ? Number.POSITIVE_INFINITY : after - at,
  );
}

/**
 * The times of publication that the page's own scripts carry (WeChat's `ct`, `__NEXT_DATA__`, the state of
 * an application): the one nearest to the headline, or the only one there is.
 */
export function scriptStamps(document: Document, headline: string): Stamp[] {
  const found: (Stamp & { value: string; away: number })[] = [];
  for (const script of document.querySelectorAll('script:not([src]):not([type*="ld+json"])')) {
    const text = script.textContent ?? '';
    for (const match of text.matchAll(KEYED)) {
      const [quote, key = '', value = ''] = match;
      const away = headline ? distance(text, match.index, headline) : Number.POSITIVE_INFINITY;
      found.push({ from: `page script ${key}`, quote, value, away });
    }
  }
  found.sort((a, b) => a.away - b.away);
  const [nearest] = found;
  const isOnly = new Set(found.map(({ value }) => value)).size === 1;
  if (!nearest || (nearest.away > REACH && !isOnly)) return [];
  return [{ from: nearest.from, quote: nearest.value }];
}
