import { BLOCK_ELEMENTS } from './block-elements.ts';
import { walk } from './walk.ts';

const UNREAD = new Set([
  'script',
  'style',
  'template',
  'noscript',
  'head',
  'figcaption',
  'rp',
  'rt',
]);

/**
 * The running text of an article, one line a block, white space collapsed. Captions are beside the text,
 * not in it; the cells of a table row share a line, with tabs between them.
 */
export function blockText(root: Node): string {
  let text = '';
  let insidePre = root.nodeType === 1 && (root as Element).closest('pre') ? 1 : 0;
  const breakLine = (name: string) => {
    if (name === 'td' || name === 'th') text += '\t';
    else if (name === 'br' || BLOCK_ELEMENTS.has(name)) text += '\n';
  };
  walk(root, {
    enter(node) {
      if (node.nodeType === 3) {
        const words = node.nodeValue ?? '';
        text += insidePre > 0 ? words : words.replace(/\s+/g, ' ');
        return false;
      }
      const { localName: name } = node as Element;
      if (UNREAD.has(name)) return false;
      if (name === 'pre') insidePre += 1;
      breakLine(name);
      return true;
    },
    leave(node) {
      if (node.nodeType !== 1) return;
      const { localName: name } = node as Element;
      if (name === 'pre') insidePre -= 1;
      breakLine(name);
    },
  });
  return text
    .split('\n')
    .map(cleanLine)
    .filter((line) => line !== '')
    .join('\n');
}

/** Cells are parted by one tab, empty ones dropped. Split, not matched: `\s*\t\s*` is quadratic in blanks. */
function cleanLine(line: string): string {
  return line
    .split('\t')
    .map((cell) => cell.trim().replace(/[ \u00a0]+/g, ' '))
    .filter((cell) => cell !== '')
    .join('\t');
}
