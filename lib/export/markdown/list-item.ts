import { defaultHandlers, type Handle } from 'hast-util-to-mdast';
import type { ListItem } from 'mdast';

/** A box that is ticked or not, as text has it, before what there is to do. */
const BOX = /^\s*([☐☑])[ \t\n]+/u;

/** Blank lines stand between the blocks of an item, but not before a list that goes into detail. */
export const listItemHandler: Handle = (state, node) => {
  const result = asTask(defaultHandlers.li(state, node));
  const [first, second, third] = result.children;
  const detailed = first?.type === 'paragraph' && second?.type === 'list' && !third;
  return { ...result, spread: second !== undefined && !detailed };
};

/** An item that begins with a box is a task: `- [x]`. */
function asTask(item: ListItem): ListItem {
  const [first, ...others] = item.children;
  const [words, ...rest] = first?.type === 'paragraph' ? first.children : [];
  const box = words?.type === 'text' ? BOX.exec(words.value) : null;
  if (first?.type !== 'paragraph' || words?.type !== 'text' || !box) return item;
  const text = { ...words, value: words.value.slice(box[0].length) };
  const [next] = text.value === '' ? rest : [text];
  // With nothing to do it is no task to a reader of Markdown.
  if (!next || next.type === 'break') return item;
  const paragraph = { ...first, children: [text, ...rest] };
  return { ...item, checked: box[1] === '☑', children: [paragraph, ...others] };
}
