import { BLOCK_ELEMENTS } from '../../lib/html/block-elements.ts';
import { walk } from '../../lib/html/walk.ts';
import { occurrences } from '../../lib/text/mark-words.ts';
import type { SoughtWord } from '../../lib/text/sought-word.ts';

/** More would only slow the page down: nobody steps through them. */
const MOST = 2000;

/**
 * Where the words stand in an article, in order, also where markup is between their letters.
 * The words of a phrase may stand in two paragraphs, the letters of a word may not.
 */
export function findMatches(root: Element, words: readonly SoughtWord[]): Range[] {
  if (words.length === 0) return [];
  const { text, nodes } = readableText(root);
  return occurrences(text, words)
    .slice(0, MOST)
    .map(({ start, end }) => {
      const range = root.ownerDocument.createRange();
      const [first, last] = [nodeAt(nodes, start), nodeAt(nodes, end - 1)];
      range.setStart(first.node, start - first.from);
      range.setEnd(last.node, end - last.from);
      return range;
    });
}

interface PlacedText {
  node: Text;
  /** Where it begins in the whole text. */
  from: number;
}

/** The text with a line break at each border of a block, and where its pieces come from. */
function readableText(root: Element): { text: string; nodes: PlacedText[] } {
  const nodes: PlacedText[] = [];
  let text = '';
  const breakLine = (node: Node) => {
    const name = node.nodeName.toLowerCase();
    if (name === 'br' || BLOCK_ELEMENTS.has(name)) text += '\n';
  };
  walk(root, {
    enter(node) {
      if (node instanceof Text) {
        nodes.push({ node, from: text.length });
        text += node.data;
        return false;
      }
      breakLine(node);
      return true;
    },
    leave: breakLine,
  });
  return { text, nodes };
}

/** The piece that holds this place: by halving. */
function nodeAt(nodes: readonly PlacedText[], place: number): PlacedText {
  let [low, high] = [0, nodes.length - 1];
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if ((nodes[middle]?.from ?? 0) <= place) low = middle;
    else high = middle - 1;
  }
  const found = nodes[low];
  if (!found) throw new RangeError('no text');
  return found;
}
