import { mentionsDay } from '../../text/dates/mentions-day.ts';
import type { Block } from './blocks.ts';
import { isCreditLine } from './credit-line.ts';
import { isEndLabel } from './end-label.ts';
import { columns, isProse } from './prose.ts';
import { isTailLine } from './tail-line.ts';

/** A credit inside the last paragraph: `……。（文章来源：新华社）`. */
const CREDIT_IN_PARAGRAPH =
  /[（(【[](?:文章|本文|新闻|信息|稿件)?(?:来源|來源|责任编辑|責任編輯|责编)[:：][^（）()【】[\]]{1,40}[）)】\]]\s*$|返回(?:搜狐|首页).{0,6}$/;

/** A line ends the article if no more than this part of all running text comes after it. */
const AFTER_CREDIT = 0.3;
const AFTER_TAIL_LINE = 0.12;
/** What readers wrote, or what is offered to those who do not pay, may be longer than the article. */
const AFTER_LABEL = 0.6;
const AFTER_HEADING = 0.9;

/**
 * Ends the body where the article ends. A line that says where the text comes from or who edited it
 * leaves the body; in its last part everything after such a line goes too. Returns the lines taken
 * out, because metadata reads them.
 */
export function cutEnds(blocks: readonly Block[]): string[] {
  const end = findEnd(blocks);
  const ends: string[] = [];
  const kept = blocks.filter(({ element, text }, at) => {
    const credit = isCreditLine(text);
    if (credit) ends.push(text);
    if (credit || at >= end) element.remove();
    return !credit && at < end;
  });
  const last = kept.at(-1)?.element;
  const credit = last && CREDIT_IN_PARAGRAPH.exec(last.textContent)?.[0];
  if (credit) {
    ends.push(credit.trim());
    cutTail(last, credit.length);
  }
  return ends;
}

/** The first closing line that hardly any running text follows, itself included; else the last block's end. */
function findEnd(blocks: readonly Block[]): number {
  let follows = blocks.reduce((sum, block) => sum + prose(block), 0);
  const mostly = {
    credit: follows * AFTER_CREDIT,
    tail: follows * AFTER_TAIL_LINE,
    label: follows * AFTER_LABEL,
    heading: follows * AFTER_HEADING,
  };
  for (const [at, block] of blocks.entries()) {
    const isHeading = /^h\d/.test(block.element.localName);
    if (follows <= (isHeading ? mostly.heading : mostly.label) && isEndLabel(block)) return at;
    if (isTailLine(block.text) && follows <= mostly.tail) return at;
    follows -= prose(block);
    if (isCreditLine(block.text) && follows <= mostly.credit) return at;
  }
  const last = blocks.findLastIndex((block) => prose(block) > 0) + 1;
  const dates = blocks.slice(last).filter(({ text }) => isDateAlone(text));
  return last > 0 && dates.length > 1 ? last : blocks.length;
}

/** Several of these after the last sentence are a list of other articles. */
function isDateAlone(text: string): boolean {
  return columns(text) < 24 && mentionsDay(text);
}

function prose({ text, linked }: Block): number {
  return isProse(text) ? text.length * (1 - linked) : 0;
}

/** Takes the last characters out of an element. */
function cutTail(element: Element, length: number): void {
  let left = length;
  let node: Node | null = element;
  while (left > 0) {
    node = element;
    while (node.lastChild) node = node.lastChild;
    if (node === element) return;
    const text = node.nodeValue ?? '';
    if (node.nodeType === 3 && text.length > left) {
      node.nodeValue = text.slice(0, -left);
      return;
    }
    left -= node.nodeType === 3 ? text.length : 0;
    node.parentNode?.removeChild(node);
  }
}
