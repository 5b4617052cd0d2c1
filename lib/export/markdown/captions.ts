import type { Element } from 'hast';
import { defaultHandlers, type Handle, type State } from 'hast-util-to-mdast';
import type { BlockContent, DefinitionContent } from 'mdast';
import { spaceOutside } from './phrasing.ts';

/** Under its picture, a caption is a paragraph of its own in italics: Markdown has no captions. */
export const captionHandler: Handle = (state, node) => captionBlocks(state, node);

/** A table's caption stands above it. */
export const tableHandler: Handle = (state, node) => {
  const caption = node.children.find(
    (child): child is Element => child.type === 'element' && child.tagName === 'caption',
  );
  return [...(caption ? captionBlocks(state, caption) : []), defaultHandlers.table(state, node)];
};

function captionBlocks(state: State, node: Element): (BlockContent | DefinitionContent)[] {
  return state.toFlow(state.all(node)).map((block) =>
    block.type === 'paragraph'
      ? {
          ...block,
          children: spaceOutside(block.children, (children) => ({ type: 'emphasis', children })),
        }
      : block,
  );
}
