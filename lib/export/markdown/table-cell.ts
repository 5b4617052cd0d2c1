import { defaultHandlers, type Handle } from 'hast-util-to-mdast';
import type { PhrasingContent, RootContent } from 'mdast';

/** A cell in Markdown is one line: its blocks stand after one another, with line breaks between. */
export const cellHandler: Handle = (state, node) => {
  const cell = defaultHandlers.td(state, node);
  return { ...cell, children: lines(cell.children) };
};

/** Inline content as it is, every block on a line of its own. */
function lines(nodes: RootContent[]): PhrasingContent[] {
  const result: PhrasingContent[] = [];
  let inBlock = false;
  for (const node of nodes) {
    const block = blockLines(node);
    if (result.length > 0 && (block || inBlock)) result.push({ type: 'break' });
    result.push(...(block ?? [node as PhrasingContent]));
    inBlock = block !== null;
  }
  return result;
}

/** The content of a block as inline content; `null` for what is inline already. */
function blockLines(node: RootContent): PhrasingContent[] | null {
  switch (node.type) {
    case 'paragraph':
    case 'heading':
      return node.children;
    case 'blockquote':
    case 'list':
    case 'listItem':
      return lines(node.children);
    case 'code':
      return [{ type: 'inlineCode', value: node.value }];
    case 'thematicBreak':
      return [];
    default:
      return null;
  }
}
