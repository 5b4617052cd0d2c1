import { squash } from '../../text/folding/squash.ts';
import type { Block } from './blocks.ts';
import { isCreditLine } from './credit-line.ts';
import { isHeadLine } from './head-line.ts';
import { isProse } from './prose.ts';

/** The headline is looked for among so many blocks. */
const HEAD = 30;
/** A label before a headline (原创, 独家, Exclusive) has no more characters. */
const LABEL = 9;
/** Lines about the article may stand below its standfirst, so many blocks down. */
const BELOW_STANDFIRST = 3;

/**
 * Begins the body where the article begins: takes out the headline and everything before it, and the
 * lines about the article (date, byline, share buttons) between it and the first paragraph. Returns
 * those that are credits.
 */
export function cutHead(blocks: readonly Block[], titles: readonly string[]): string[] {
  const known = titles.map(squash).filter((title) => title.length >= 4);
  const headline = blocks
    .slice(0, HEAD)
    .findLastIndex(({ text }, at) => isHeadline(text, known) && !hasProseBefore(blocks, at));
  const credits: string[] = [];
  let left = Number.POSITIVE_INFINITY;
  for (const [at, { element, text, linked }] of blocks.entries()) {
    left -= 1;
    if (left < 0) break;
    const isBelow = left < BELOW_STANDFIRST;
    const about = isBelow
      ? element.localName === 'p' && isHeadLine(text) && !isProse(text)
      : at <= headline || isHeadLine(text) || isCreditLine(text) || linked > 0.8;
    const isHeading = /^h\d/.test(element.localName);
    if (isProse(text) && !isHeading && !about) left = Math.min(left, BELOW_STANDFIRST);
    if (!about) continue;
    if (isCreditLine(text)) credits.push(text);
    element.remove();
  }
  return credits;
}

function isHeadline(text: string, titles: readonly string[]): boolean {
  const line = squash(text);
  return titles.some(
    (title) =>
      (line.length >= title.length / 2 && title.includes(line)) ||
      (line.length <= title.length + LABEL && line.endsWith(title)),
  );
}

/** Two paragraphs before it make a heading a part of the text that repeats the title. */
function hasProseBefore(blocks: readonly Block[], at: number): boolean {
  return blocks.slice(0, at).filter(({ text, linked }) => isProse(text) && linked < 0.5).length > 1;
}
