import type { Moment } from '../clip/moment.ts';
import type { Clues } from './clues.ts';
import type { Finding } from './finding.ts';
import { momentOf } from './page-dates.ts';

const KEYED =
  /["']?\b(ct|publish_?time|pub_?time|publishe?d?_?(?:at|date|on)|pub_?date|date_?published|first_?published_?(?:at|date)?|post_?time|ptime|ctime|create_?time|display_?time)["']?\s*[:=]\s*["']?(\d{13}|\d{10}|20\d\d[-/]\d\d?[-/]\d\d?(?:[T ][\d:.]{5,12}(?:Z|[+-]\d\d:?\d\d)?)?)["',;}\s]/gi;
/** How far from the headline a date in a script may stand and still be the article's. */
const REACH = 6000;

function distance(text: string, at: number, title: string): number {
  let nearest = Number.POSITIVE_INFINITY;
  for (let place = text.indexOf(title); place >= 0; place = text.indexOf(title, place + 1)) {
    nearest = Math.min(nearest, Math.abs(place - at));
  }
  return nearest;
}

/**
 * The date of publication that the page's own scripts carry (WeChat's `ct`, `__NEXT_DATA__`, state of a
 * single-page application): the one nearest to the headline, or the only one there is.
 */
export function scriptDate(clues: Clues): Finding<Moment> | null {
  let best: { finding: Finding<Moment>; distance: number } | null = null;
  const values = new Set<string>();
  for (const script of clues.page.document.querySelectorAll(
    'script:not([src]):not([type*="ld+json"])',
  )) {
    const text = script.textContent ?? '';
    for (const match of text.matchAll(KEYED)) {
      const [quote, key = '', content = ''] = match;
      const value = momentOf(content, clues);
      if (!value) continue;
      values.add(content);
      const away = distance(text, match.index, clues.title);
      const finding = { value, from: `page script ${key}`, quote };
      if (!best || away < best.distance) best = { finding, distance: away };
    }
  }
  return best && (best.distance < REACH || values.size === 1) ? best.finding : null;
}
