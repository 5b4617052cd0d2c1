import { oneLine } from '../../text/folding/one-line.ts';

/** One line of an article: a block that holds text and no other block. */
export interface Block {
  element: HTMLElement;
  /** Its text, white space collapsed. */
  text: string;
  /** How much of the text is inside links, from 0 to 1. */
  linked: number;
}

const LEAVES = 'p, h2, h3, h4, h5, h6, li, dt, dd, td, th, pre, figcaption, caption, blockquote';

/** The blocks of a clean body, in order. */
export function blocksOf(body: Element): Block[] {
  return [...body.querySelectorAll<HTMLElement>(LEAVES)]
    .filter((element) => element.querySelector(LEAVES) === null)
    .map((element) => ({ element, text: oneLine(element.textContent), linked: 0 }))
    .filter(({ text }) => text !== '')
    .map((block) => ({ ...block, linked: linkedText(block.element) / block.text.length }));
}

function linkedText(element: Element): number {
  if (element.closest('a')) return oneLine(element.textContent).length;
  let length = 0;
  for (const link of element.querySelectorAll('a')) length += oneLine(link.textContent).length;
  return length;
}
