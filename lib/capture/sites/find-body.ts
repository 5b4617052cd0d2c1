import { findArticle } from '../body/article.ts';
import type { StatedText } from '../body/stated-text.ts';
import type { Snapshot } from '../page/snapshot.ts';
import { selectAll } from './select-all.ts';

/** A body with fewer characters than this may be a summary, or the wrong element of a new layout. */
const ENOUGH = 200;

/**
 * The body of the article in a copy of the page: what a rule points at; where no rule does, or it points
 * at little and the general reading finds twice as much, what that finds.
 */
export function findBody(
  snapshot: Snapshot,
  stated: StatedText,
  selectors: readonly string[] = [],
): Element | null {
  const ruled = ruledBody(snapshot.document, selectors);
  const length = ruled?.textContent.trim().length ?? 0;
  if (length >= ENOUGH) return ruled;
  const found = findArticle(snapshot, stated);
  return (found?.textContent.trim().length ?? 0) > length * 2 ? found : ruled;
}

/** What the first selector that finds text points at: one element, or several of them in a new one. */
function ruledBody(document: Document, selectors: readonly string[]): Element | null {
  for (const selector of selectors) {
    const parts = selectAll(document, [selector]).filter(
      (part, _at, all) => !all.some((other) => other !== part && other.contains(part)),
    );
    if (!parts.some(({ textContent }) => textContent.trim())) continue;
    const body = document.createElement('div');
    body.append(...parts.map((part) => part.cloneNode(true)));
    return body;
  }
  return null;
}
