import { BLOCK_ELEMENTS } from '../../html/block-elements.ts';
import { walk } from '../../html/walk.ts';
import { oneLine } from '../../text/folding/one-line.ts';
import { judgeHidden } from '../page/hidden.ts';

/** A line with the element that its first words are in. */
export interface PlacedLine {
  text: string;
  element: Element;
  parts: string[];
}

const UNREAD = new Set(
  'script style template noscript svg select textarea iframe head title object'.split(' '),
);

/** So many lines after the article may tell about it; what a page has below them, comments mostly, is not read. */
const LINES_AFTER = 24;

/**
 * The page's lines in document order: text between two block borders, white space collapsed, what is
 * hidden left out. Inline elements are joined without a space, as they are on the screen, but for
 * digits: `<i>10-08</i><i>12:00</i>` are a day and a time. Ends some lines after `article`, where that is known.
 */
export function readLines(root: Element, article: Element | null = null): PlacedLine[] {
  const hidden = judgeHidden(root);
  const lines: PlacedLine[] = [];
  let line: PlacedLine | null = null;
  let end = Number.POSITIVE_INFINITY;
  /** The text node before this one, in the same line. */
  let before = '';
  const addWords = (words: string, parent: Element) => {
    const trimmed = words.trim();
    line ??= trimmed === '' ? null : { text: '', element: parent, parts: [] };
    if (line && trimmed !== '') line.parts.push(trimmed);
    if (line) line.text += /\d$/.test(before) && /^\d/.test(words) ? ` ${words}` : words;
    if (words !== '') before = words;
  };
  const endLine = () => {
    if (line) lines.push({ ...line, text: oneLine(line.text) });
    line = null;
    before = '';
  };
  walk(root, {
    enter(node) {
      if (lines.length > end) return false;
      if (node.nodeType === 3) addWords((node as Text).data, node.parentElement ?? root);
      if (node.nodeType !== 1) return false;
      const element = node as Element;
      if (UNREAD.has(element.localName) || hidden.get(element)) return false;
      if (breaksLine(element)) endLine();
      return true;
    },
    leave(node) {
      if (node === article) end = lines.length + LINES_AFTER;
      if (node.nodeType === 1 && breaksLine(node as Element)) endLine();
    },
  });
  endLine();
  return lines;
}

function breaksLine({ localName }: Element): boolean {
  return localName === 'br' || BLOCK_ELEMENTS.has(localName);
}
