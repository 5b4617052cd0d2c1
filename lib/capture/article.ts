import { Readability } from '@mozilla/readability';
import type { Snapshot } from './snapshot.ts';

/** Chinese says in 140 characters what takes 500 in English. */
const SHORT_ARTICLE = 140;

/** The body of the article in a copy of the page, or `null` where nothing looks like one. */
export function findArticle(snapshot: Snapshot): Element | null {
  const copy = snapshot.document.cloneNode(true) as Document;
  const article = new Readability<Node>(copy, {
    charThreshold: SHORT_ARTICLE,
    disableJSONLD: true,
    serializer: (node) => node,
  }).parse();
  return (article?.content as Element | null | undefined) ?? null;
}
