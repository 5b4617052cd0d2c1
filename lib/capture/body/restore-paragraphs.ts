import { squash } from '../../text/folding/squash.ts';
import { placeOf } from '../page/snapshot.ts';
import { OUTSIDE_ARTICLE } from './outside-article.ts';
import { isProse } from './prose.ts';

const PARAGRAPHS = 'p, h2, h3, h4';
/** Where old pages have their text, set apart by breaks. */
const BOXES = 'td, div';
/** A box with one of these in it has its text in that. */
const PARTS = 'p, div, table, ul, ol, pre';
/** So many characters of its own, outside other elements, make a box one of text. */
const LOOSE = 60;
const BESIDE = `table, ${OUTSIDE_ARTICLE}`;

/**
 * Puts back paragraphs that were left out although they look, in the page's own markup, like those that
 * were kept (same element, class and kind of parent) or are in the text that the page's data state. So
 * are boxes of loose text between them, which is all that there is of paragraphs on old pages.
 * `content` is what was kept, `page` the whole copy.
 */
export function restoreParagraphs(content: Element, page: Element, stated: string): void {
  const kept = [...content.querySelectorAll('*')].filter((element) => placeOf(element) !== null);
  const places = new Set(kept.map(placeOf));
  const [begins = 0, ends = 0] = [kept[0], kept.at(-1)].map((one) => (one ? placeOf(one) : 0) ?? 0);
  const isBetween = (element: Element) => {
    const place = placeOf(element) ?? 0;
    return begins <= place && place <= ends;
  };
  const all = [...page.querySelectorAll(`${PARAGRAPHS}, ${BOXES}`)].filter(
    (element) => !isBox(element) || (isBetween(element) && isTextBox(element)),
  );
  const looks = new Map<string, number>();
  for (const element of all.filter((one) => places.has(placeOf(one)))) {
    const look = lookOf(element);
    const words = /^h/.test(element.localName) || isProse(element.textContent) ? 1 : 0;
    looks.set(look, (looks.get(look) ?? 0) + words);
  }
  // Some pages hold their text twice, for wide and for narrow screens.
  const known = content.textContent;
  for (const element of all) {
    // Last what is slowest on a long page: looking for a text in all of the text.
    if (places.has(placeOf(element)) || !isParagraph(element)) continue;
    if (known.includes(element.textContent.trim().slice(0, 60))) continue;
    const isMeant = looks.get(lookOf(element)) || stated.includes(squash(element.textContent));
    const beside = element.localName === 'td' ? OUTSIDE_ARTICLE : `figure, ${BESIDE}`;
    if (isMeant && !element.closest(beside)) insert(element, content, kept);
  }
  restoreFigures(content, page, kept);
}

/** Puts back pictures with a caption that stand between paragraphs that were kept: galleries, mostly. */
function restoreFigures(content: Element, page: Element, kept: Element[]): void {
  const known = new Set([...content.querySelectorAll('img')].map(({ src }) => src));
  const places = kept.filter(({ localName }) => localName === 'p').map(placeOf);
  for (const figure of page.querySelectorAll('figure:has(img):has(figcaption):not(figure *)')) {
    const place = placeOf(figure) ?? 0;
    const isBetween = place > (places[0] ?? place) && place < (places.at(-1) ?? 0);
    const [image] = figure.getElementsByTagName('img');
    if (!isBetween || known.has(image?.src ?? '') || figure.closest(`a, ${BESIDE}`)) continue;
    // With words beside its caption, or in a link, a picture leads to another article.
    const words = figure.querySelector('figcaption')?.textContent.trim();
    const isLink = figure.querySelector('a')?.textContent.trim();
    if (!isLink && words === figure.textContent.trim()) insert(figure, content, kept);
  }
}

/** What the page's author distinguishes paragraphs by. Numbers in class names only count things. */
function lookOf(element: Element): string {
  const name = (one: Element | null) =>
    `${one?.localName}.${one?.getAttribute('class')?.replace(/\d+/g, '#') ?? ''}`;
  return `${name(element)} < ${name(element.parentElement)}`;
}

function isBox({ localName }: Element): boolean {
  return localName === 'td' || localName === 'div';
}

/** True for a box with text of its own and no paragraphs or boxes in it. */
function isTextBox(box: Element): boolean {
  if (box.querySelector(PARTS)) return false;
  let length = 0;
  for (const { nodeType, nodeValue } of box.childNodes) {
    if (nodeType === 3) length += nodeValue?.trim().length ?? 0;
  }
  return length >= LOOSE;
}

/** True for a heading or running text that is not mostly links. */
export function isParagraph(element: Element): boolean {
  const text = element.textContent.trim();
  if (/^h/.test(element.localName)) return text !== '';
  let linked = 0;
  for (const link of element.querySelectorAll('a')) linked += link.textContent.length;
  return isProse(text) && linked * 2 < text.length;
}

/** Copies the element to its place among the kept ones, after the outermost block that ends before it. */
function insert(element: Element, content: Element, kept: Element[]): void {
  const place = placeOf(element) ?? 0;
  const at = kept.findLastIndex(
    (one) => (placeOf(one) ?? 0) < place && one.matches(`${PARAGRAPHS}, figure, td`),
  );
  const before = kept[at];
  const anchor =
    before?.closest('ul, ol, table, blockquote, figure') ?? before?.closest('a') ?? before;
  const copy = content.ownerDocument.importNode(element, true);
  const block = copy.localName === 'td' ? content.ownerDocument.createElement('div') : copy;
  if (block !== copy) block.append(...copy.childNodes);
  if (anchor && anchor !== content && content.contains(anchor)) anchor.after(block);
  else content.prepend(block);
  kept.splice(at + 1, 0, block);
}
