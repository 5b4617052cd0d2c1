import { squash } from '../../text/folding/squash.ts';
import { trimSignsStart } from '../../text/folding/trim-signs-start.ts';
import { placeOf, type Snapshot } from '../page/snapshot.ts';
import { isHeadLine } from './head-line.ts';
import { columns, isProse } from './prose.ts';
import type { StatedText } from './stated-text.ts';

const BLOCKS = 'p, h2, h3, h4, div, section';
const ELSEWHERE = 'nav, aside, footer, figure, figcaption, ul, table, a, button';
const NOT_THE_ARTICLE =
  /^(?:摘要|核心提示|导读|導讀|内容提要|編者按|编者按|foto:|photo:|bild:|image)/i;
/** One sentence, short as it is, and no label: it ends with a word and a stop. */
const SENTENCE = /^\s*[^\s:][^:]{20,}[a-zà-ÿ][.!?]["”’»“]?\s*$/;
const PARAGRAPH = 80;
const LONGEST = 1200;

/**
 * The standfirst, where it stands apart from the body: the first running text between the headline and
 * the body, or what the page's description repeats. Goes to the beginning of the content.
 */
export function addLead(
  content: Element,
  snapshot: Snapshot,
  headline: number,
  stated: StatedText,
): void {
  if (headline < 0) return;
  const first = firstText(content, headline);
  if (first === null) return;
  const apart = blocksBetween(headline, first, snapshot.document.body).filter(
    (element) =>
      !element.querySelector('p, div, h1, img') &&
      !element.closest(ELSEWHERE) &&
      mayBeLead(element),
  );
  const kept = apart.length > 0 ? squash(content.textContent) : '';
  const between = apart.filter(
    ({ textContent }) => !kept.includes(squash(textContent).slice(0, 30)),
  );
  const lead =
    between.find(({ textContent }) => stated.summary.includes(squash(textContent))) ??
    between.find(
      ({ localName, textContent: text }) =>
        !localName.startsWith('h') && isProse(text) && columns(text) >= PARAGRAPH,
    ) ??
    between.find(({ localName, textContent }) => localName === 'p' && SENTENCE.test(textContent));
  if (!lead) return;
  const paragraph = content.ownerDocument.createElement('p');
  for (const node of lead.childNodes) {
    paragraph.append(content.ownerDocument.importNode(node, true));
  }
  content.prepend(paragraph);
}

/** The place of the first running text of the content that is below the headline. */
function firstText(content: Element, headline: number): number | null {
  const below = [...content.querySelectorAll(BLOCKS)].filter(
    (element) => (placeOf(element) ?? -1) > headline,
  );
  const first = below.find(
    ({ localName, textContent }) => localName === 'p' && isProse(textContent),
  );
  return placeOf(first ?? below[0] ?? content);
}

/** The blocks of the page that begin after one place and before another. */
function blocksBetween(after: number, before: number, page: Element): Element[] {
  const blocks: Element[] = [];
  for (const element of page.querySelectorAll(BLOCKS)) {
    const place = placeOf(element) ?? -1;
    if (place >= before) break;
    if (place > after) blocks.push(element);
  }
  return blocks;
}

function mayBeLead(element: Element): boolean {
  const text = element.textContent.trim();
  if (text.length > LONGEST || isHeadLine(text)) return false;
  const words = trimSignsStart(text);
  const signs = text.slice(0, text.length - words.length);
  if (signs.includes('©') || NOT_THE_ARTICLE.test(words)) return false;
  return squash(text).length >= 20;
}
