import { isCreditLine } from './credit-line.ts';
import { leafBlocks } from './leaf-blocks.ts';

/** A credit inside the last paragraph: `……。（文章来源：新华社）`. */
const CREDIT_IN_PARAGRAPH =
  /[（(【[](?:文章|本文|新闻|信息|稿件)?(?:来源|來源|责任编辑|責任編輯|责编)[:：][^（）()【】[\]]{1,40}[）)】\]]\s*$/;

/**
 * Ends the body where the article ends. A line that says where the text comes from or who edited it
 * leaves the body; in its last part everything after such a line goes too. Returns the lines taken
 * out, because metadata reads them.
 */
export function cutEnds(body: HTMLElement): string[] {
  const ends: string[] = [];
  const blocks = leafBlocks(body).map((element) => ({ element, text: lineOf(element) }));
  const total = blocks.reduce((sum, block) => sum + block.text.length, 0);
  let before = 0;
  let ended = false;
  for (const { element, text } of blocks) {
    const credit = isCreditLine(text);
    if (credit) ends.push(text);
    ended ||= credit && before * 2 > total;
    if (credit || ended) element.remove();
    else before += text.length;
  }
  const last = leafBlocks(body).at(-1);
  const credit = last && CREDIT_IN_PARAGRAPH.exec(last.textContent)?.[0];
  if (credit) {
    ends.push(credit.trim());
    cutTail(last, credit.length);
  }
  return ends;
}

function lineOf(element: Element): string {
  return element.textContent.replace(/\s+/g, ' ').trim();
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
