import { Readability } from '@mozilla/readability';
import type { Snapshot } from '../page/snapshot.ts';
import { restoreParagraphs } from './restore-paragraphs.ts';
import { secondOpinion } from './second-opinion.ts';
import type { StatedText } from './stated-text.ts';

/** Chinese says in 140 characters what takes 500 in English. */
const SHORT_ARTICLE = 140;

/** The body of the article in a copy of the page, or `null` where nothing looks like one. */
export function findArticle(snapshot: Snapshot, stated: StatedText): Element | null {
  const copy = snapshot.document.cloneNode(true) as Document;
  restoreFrom(snapshot.document.body, copy.body);
  const article = new Readability<Node>(copy, {
    charThreshold: SHORT_ARTICLE,
    disableJSONLD: true,
    serializer: (node) => node,
  }).parse();
  const found = (article?.content as Element | null | undefined) ?? null;
  const page = snapshot.document.body;
  const other = secondOpinion(found, page, stated);
  const content = other ? (other.cloneNode(true) as Element) : found;
  if (content) restoreParagraphs(content, page, stated.body);
  return content;
}

/**
 * Readability keeps the page it takes apart as HTML, for another attempt that is mostly not needed, and
 * parses that again. Where it asks for its HTML it is told nothing; where it puts that back, it is given
 * a new copy.
 */
function restoreFrom(page: Element, copy: Element): void {
  Object.defineProperty(copy, 'innerHTML', {
    get: () => '',
    set() {
      copy.replaceChildren();
      const again = page.cloneNode(true);
      while (again.firstChild) copy.append(again.firstChild);
    },
  });
}
