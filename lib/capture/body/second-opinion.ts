import { oneLine } from '../../text/folding/one-line.ts';
import { squash } from '../../text/folding/squash.ts';
import { placeOf } from '../page/snapshot.ts';
import { OUTSIDE_ARTICLE } from './outside-article.ts';
import { isParagraph } from './restore-paragraphs.ts';
import type { StatedText } from './stated-text.ts';

/** The other candidate must have this many times the running text. */
const CLEARLY_MORE = 2;
/** Fewer characters of a stated body are a summary. */
const STATED_ENOUGH = 200;
/** So much of a paragraph's beginning must be in the description. */
const DESCRIBED = 40;

/**
 * The element that should have been taken for the article, where what was found is clearly not it: the
 * parent of most of the stated body, or else of far more running text than was found, or of the
 * paragraph that the page's description begins with. `null`: keep it.
 */
export function secondOpinion(
  found: Element | null,
  page: Element,
  stated: StatedText,
): Element | null {
  const isStated = stated.body.length >= STATED_ENOUGH;
  const counts = (text: string) =>
    isStated && !stated.body.includes(squash(text)) ? 0 : text.length;
  const isDescribed = (text: string) => {
    const beginning = squash(text).slice(0, DESCRIBED);
    return beginning.length === DESCRIBED && stated.summary.includes(beginning);
  };
  const known = found?.textContent ?? '';
  const kept = new Set([...(found?.querySelectorAll('p') ?? [])].map(placeOf));
  const foundLength = isStated ? 0 : unlinkedLength(found);
  const parents = new Map<Element, { all: number; missed: number }>();
  let have = 0;
  for (const paragraph of page.querySelectorAll('p')) {
    const { parentElement: parent, textContent: text } = paragraph;
    if (!parent || !isParagraph(paragraph) || paragraph.closest(OUTSIDE_ARTICLE)) continue;
    const length = counts(text);
    const sum = parents.get(parent) ?? { all: 0, missed: 0 };
    // Looking for a text in all of the text is slow on a long page, and mostly not needed.
    const isKept = kept.has(placeOf(paragraph)) || known.includes(text.trim().slice(0, 40));
    const missed = isKept ? 0 : length;
    have += length - missed;
    if (missed > 0 && parent.textContent.length > known.length && isDescribed(text)) return parent;
    parents.set(parent, { all: sum.all + length, missed: sum.missed + missed });
  }
  const [best] = [...parents].sort(([, a], [, b]) => b.all - a.all);
  if (!best) return null;
  const [parent, { all, missed }] = best;
  return missed > all / 2 && all > Math.max(have, foundLength) * CLEARLY_MORE ? parent : null;
}

/** Characters outside links: found text need not stand in paragraphs. */
function unlinkedLength(found: Element | null): number {
  let length = oneLine(found?.textContent ?? '').length;
  for (const link of found?.querySelectorAll('a') ?? []) length -= link.textContent.length;
  return length;
}
