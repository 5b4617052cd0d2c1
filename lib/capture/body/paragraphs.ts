import { BLOCK_ELEMENTS } from '../../html/block-elements.ts';

/** Elements whose children are blocks by nature: loose text among them is a paragraph. */
const CONTAINERS = 'div, blockquote';
/** A paragraph holds no figure, and a figure in a captioned figure is the picture of that. */
const AROUND_FIGURES = 'p:has(figure), figure:has(figcaption) figure:not(:has(figcaption))';
/** A line this long, in characters, is a sentence and not a verse or an address. */
const SENTENCE = 40;

/**
 * Gives a clean body true paragraphs: text that stands loose between blocks, or in a `div` of its own,
 * becomes a `p`, and a block of sentences set apart by line breaks becomes one `p` a line. Wrappers
 * that say nothing are opened. White space between blocks stays.
 */
export function makeParagraphs(body: HTMLElement): void {
  if (body.querySelector('figure')) body.querySelectorAll(AROUND_FIGURES).forEach(unwrap);
  for (const container of [body, ...body.querySelectorAll(CONTAINERS)]) wrapLooseText(container);
  for (const wrapper of body.querySelectorAll('div')) unwrap(wrapper);
  for (const paragraph of body.querySelectorAll<HTMLElement>('p:has(> br)')) {
    splitAtBreaks(paragraph);
  }
  for (const empty of [...body.querySelectorAll('*')].reverse()) removeIfEmpty(empty);
}

function isBlock(node: Node): boolean {
  if (node.nodeType !== 1) return false;
  const element = node as Element;
  return BLOCK_ELEMENTS.has(element.localName) || element.querySelector('p, div, figure') !== null;
}

function wrapLooseText(container: Element): void {
  let run: ChildNode[] = [];
  const wrapRun = () => {
    const [first] = run;
    if (first && run.some((node) => node.textContent?.trim() || holdsPicture(node))) {
      const paragraph = container.ownerDocument.createElement('p');
      first.before(paragraph);
      for (const node of run) paragraph.append(node);
    }
    run = [];
  };
  for (const node of [...container.childNodes]) {
    if (isBlock(node)) wrapRun();
    else if (run.length > 0 || node.nodeType !== 3 || node.textContent?.trim()) run.push(node);
  }
  wrapRun();
}

function splitAtBreaks(paragraph: HTMLElement): void {
  const lines: ChildNode[][] = [[]];
  for (const node of [...paragraph.childNodes]) {
    if (node.nodeName === 'BR') lines.push([]);
    else lines.at(-1)?.push(node);
  }
  const length = (line: ChildNode[]) =>
    line.reduce((sum, node) => sum + (node.textContent?.trim().length ?? 0), 0);
  if (!lines.some((line) => length(line) >= SENTENCE)) return;
  for (const line of lines) {
    const part = paragraph.cloneNode(false) as HTMLElement;
    for (const node of line) part.append(node);
    paragraph.before(part);
  }
  paragraph.remove();
}

function holdsPicture(node: Node): boolean {
  return node.nodeType === 1 && (node as Element).matches('img, :has(img)');
}

function removeIfEmpty(element: Element): void {
  if (element.textContent.trim() !== '') return;
  if (element.matches('img, br, hr, wbr, td, th') || element.querySelector('img, hr')) return;
  if (BLOCK_ELEMENTS.has(element.localName)) element.remove();
  else unwrap(element);
}

function unwrap(element: Element): void {
  while (element.firstChild) element.before(element.firstChild);
  element.remove();
}
