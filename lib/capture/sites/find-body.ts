import { findArticle } from '../article.ts';
import type { Snapshot } from '../snapshot.ts';
import type { StatedText } from '../stated-text.ts';
import type { Pick } from './pick.ts';
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
  picks: readonly Pick[],
): Element | null {
  const ruled = ruledBody(snapshot.document, picks);
  const length = ruled?.textContent.trim().length ?? 0;
  if (length >= ENOUGH) return ruled;
  const found = findArticle(snapshot, stated);
  return (found?.textContent.trim().length ?? 0) > length * 2 ? found : ruled;
}

/** What the first rule that finds something points at: one element, or several of them in a new one. */
function ruledBody(document: Document, picks: readonly Pick[]): Element | null {
  for (const { field, select } of picks) {
    if (field !== 'body') continue;
    const parts = selectAll(document, select).filter(
      (part, _at, all) => !all.some((other) => other !== part && other.contains(part)),
    );
    if (!parts.some((part) => part.textContent.trim())) continue;
    const copies = parts.map((part) => part.cloneNode(true) as Element);
    if (copies.length === 1) return copies[0] ?? null;
    const body = document.createElement('div');
    body.append(...copies);
    return body;
  }
  return null;
}
