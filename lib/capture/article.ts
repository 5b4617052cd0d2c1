import { Readability } from '@mozilla/readability';
import { restoreParagraphs } from './restore-paragraphs.ts';
import { secondOpinion } from './second-opinion.ts';
import type { Snapshot } from './snapshot.ts';
import type { StatedText } from './stated-text.ts';

/** Chinese says in 140 characters what takes 500 in English. */
const SHORT_ARTICLE = 140;

/** The body of the article in a copy of the page, or `null` where nothing looks like one. */
export function findArticle(snapshot: Snapshot, stated: StatedText): Element | null {
  const copy = snapshot.document.cloneNode(true) as Document;
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
