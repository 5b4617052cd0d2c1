import type { ArticleReading } from './page-reading.ts';

/** Names that pages give to what stands beside an article: its dates and names are about other things. */
const BESIDE =
  /comment|pinglun|reply|replies|relat(?!ive)|recommend|tuijian|\bhot|rank|sidebar|side-bar|widget|footer|copyright|breadcrumb|\bnav|menu|most-?read|popular|latest|teaser|newsletter|download|player|ticker|banner|advert|login|search/i;

/**
 * True where an element belongs to comments, related stories, navigation and the like, as its own or an
 * ancestor's name says, up to the first ancestor that also holds the article.
 */
export function isBeside(element: Element, article: ArticleReading): boolean {
  const holds = (ancestor: Element) =>
    (article.root !== null &&
      (ancestor.contains(article.root) || article.root.contains(ancestor))) ||
    (article.heading !== null && ancestor.contains(article.heading));
  for (
    let at: Element | null = element;
    at && at.localName !== 'body' && !holds(at);
    at = at.parentElement
  ) {
    if (/^(?:nav|aside|footer|form)$/.test(at.localName)) return true;
    if (BESIDE.test(`${at.id} ${at.getAttribute('class') ?? ''}`)) return true;
  }
  return false;
}
