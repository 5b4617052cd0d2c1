import { columns } from './prose.ts';

/** A text without markup: its headline, where it has one, and its body. */
export interface PlainText {
  title: string;
  /** A `div` of `p` and `h2`, in an inert document. */
  body: HTMLElement;
}

/** The longest line that is taken for a headline or a section head, in columns (a Han character is 2). */
const HEADLINE = 120;
const SECTION_HEAD = 50;
const ENDS_SENTENCE = /[。！？；：，、.!?;:,…][”’"'）)]*$/u;
const LIST_ITEM = /^(?:[-–—•·●■◆*]|[(（]?\d+[.)、）])/u;

/** Reads lines as an article: headline first, short lines without a full stop as section heads. */
export function readPlainText(text: string, document: Document): PlainText {
  const lines = joinWrapped(text.replaceAll('\0', ''));
  const [first = ''] = lines;
  const headed = lines.length > 1 && isHeadline(first, HEADLINE);
  const inert = document.implementation.createHTMLDocument('');
  const body = inert.createElement('div');
  const shown = headed ? lines.slice(1) : lines;
  shown.forEach((line, at) => {
    const next = shown[at + 1];
    const isHead =
      next !== undefined && isHeadline(line, SECTION_HEAD) && !isHeadline(next, SECTION_HEAD);
    const block = inert.createElement(isHead ? 'h2' : 'p');
    block.textContent = line;
    body.append(block);
  });
  return { title: headed ? first : '', body };
}

function isHeadline(line: string, most: number): boolean {
  return columns(line) <= most && !ENDS_SENTENCE.test(line) && !LIST_ITEM.test(line);
}

/**
 * One string a paragraph. Where blank lines set paragraphs apart and the lines between them are all
 * about as long as a terminal is wide, they were broken by width and belong together.
 */
function joinWrapped(text: string): string[] {
  const groups = text.split(/(?:\r\n?|\n)[^\S\n]*(?:\r\n?|\n)/).map((group) =>
    group
      .split(/\r\n?|\n/)
      .map((line) => line.trim())
      .filter((line) => line !== ''),
  );
  return groups.flatMap((lines) => (isWrapped(lines) ? [lines.join(' ')] : lines));
}

function isWrapped(lines: string[]): boolean {
  const widths = lines.slice(0, -1).map(columns);
  const widest = Math.max(...widths, columns(lines.at(-1) ?? ''));
  return widths.length > 0 && widest <= 100 && Math.min(...widths) >= Math.max(40, widest - 20);
}
