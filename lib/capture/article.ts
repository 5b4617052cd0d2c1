import { Readability } from '@mozilla/readability';
import { restoreParagraphs } from './restore-paragraphs.ts';
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
  const content = (article?.content as Element | null | undefined) ?? null;
  if (content) restoreParagraphs(content, snapshot.document.body);
  return content;
}
