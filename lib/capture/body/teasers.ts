import type { Block } from './blocks.ts';
import { isPromotion } from './promotion.ts';
import { isProse } from './prose.ts';
import { isTeaserLabel } from './teaser-label.ts';

/** More of the text than this in links: the page is a list of links, and they are what it says. */
const LINK_PAGE = 0.5;

/**
 * Takes out the links to other articles that stand between paragraphs: blocks that are nothing but a
 * link, the label above them (延伸阅读, Lesen Sie auch), a heading that has nothing left below it. A link
 * inside a sentence stays.
 */
export function dropTeasers(blocks: readonly Block[]): void {
  const heads = blocks.filter((block, at) => isHeadOfText(block, blocks.slice(at + 1)));
  // One linked heading between paragraphs is an advertisement for another article, several are chapters.
  const chapters = heads.length > 1 ? heads : [];
  const teasers = new Set(
    blocks.filter((block) => isTeaser(block, blocks) && !chapters.includes(block)),
  );
  const size = (some: Iterable<Block>) => [...some].reduce((sum, { text }) => sum + text.length, 0);
  if (size(teasers) > size(blocks) * LINK_PAGE) return;
  let atEnd = true;
  let beforeTeaser = true;
  for (const block of blocks.toReversed()) {
    const isLabel: boolean =
      isPromotion(block.text) ||
      (beforeTeaser && (isTeaserLabel(block.text) || (atEnd && isTitle(block))));
    beforeTeaser = teasers.has(block) || isLabel;
    atEnd &&= beforeTeaser;
    if (beforeTeaser) block.element.remove();
  }
}

/** A heading, or a line in bold that is no sentence: nothing without what follows it. */
function isTitle({ element, text }: Block): boolean {
  if (element.matches('h2, h3, h4, h5, h6')) return true;
  return element.querySelector('strong, b')?.textContent.trim() === text && !isProse(text);
}

function isTeaser({ element, text, linked }: Block, blocks: readonly Block[]): boolean {
  if (element.matches('figcaption, pre, table *')) return false;
  if (
    /^(?:read|see|mehr|lesen|auch|related|more|watch|lire|leer|leggi|>>)/i.test(text) &&
    linked > 0.5
  )
    return true;
  const list = element.closest('ul, ol');
  if (!list) return linked > 0.9 || (linked > 0.6 && !/[.。]["”’)）]*$/.test(text));
  return blocks
    .filter((block) => list.contains(block.element))
    .every((block) => block.linked > 0.5);
}

/** A linked heading with running text below it: a film, a product, a step. */
function isHeadOfText({ element, linked }: Block, below: readonly Block[]): boolean {
  if (linked === 0 || !element.matches('h2, h3, h4, h5, h6')) return false;
  const next = below.find((block) => block.element.localName !== 'figcaption');
  return next?.element.localName === 'p' && next.linked < 0.5 && isProse(next.text);
}
