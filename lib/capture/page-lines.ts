import { BLOCK_ELEMENTS } from '../html/block-elements.ts';
import { walk } from '../html/walk.ts';
import { isHidden } from './hidden.ts';

/** A line with the element that its first words are in. */
export interface PlacedLine {
  text: string;
  element: Element;
  parts: string[];
}

const UNREAD = /^(?:script|style|template|noscript|svg|select|textarea|iframe|head|title|object)$/;

/**
 * The page's lines in document order: text between two block borders, white space collapsed, what is
 * hidden left out. Inline elements are joined without a space, as they are on the screen, but for
 * digits: `<i>10-08</i><i>12:00</i>` are a day and a time.
 */
export function readLines(root: Element): PlacedLine[] {
  const lines: PlacedLine[] = [];
  let text = '';
  let parts: string[] = [];
  let element: Element | null = null;
  const flush = () => {
    const trimmed = text.replace(/\s+/g, ' ').trim();
    if (trimmed && element) lines.push({ text: trimmed, element, parts });
    text = '';
    parts = [];
    element = null;
  };
  const isBreak = (name: string) => name === 'br' || BLOCK_ELEMENTS.has(name);
  walk(root, {
    enter(node) {
      if (node.nodeType === 3) {
        const words = node.nodeValue ?? '';
        text += /\d$/.test(text) && /^\d/.test(words) ? ` ${words}` : words;
        if (words.trim()) {
          element ??= node.parentElement;
          parts.push(words.trim());
        }
        return false;
      }
      if (node.nodeType !== 1) return false;
      const name = nameOf(node);
      if (UNREAD.test(name) || isHidden(node as Element)) return false;
      if (isBreak(name)) flush();
      return true;
    },
    leave(node) {
      if (node.nodeType === 1 && isBreak(nameOf(node))) flush();
    },
  });
  flush();
  return lines;
}

/** Fields shadow the properties of their form (`<input name="nodeName">`): what has no name is a form. */
function nameOf(node: Node): string {
  return typeof node.nodeName === 'string' ? node.nodeName.toLowerCase() : 'form';
}
