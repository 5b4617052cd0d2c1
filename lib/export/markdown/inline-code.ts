import { defaultHandlers, type Handle } from 'mdast-util-to-markdown';

/**
 * Code as the library writes it, with the GFM extension's rule for cells. HTML where there are no marks
 * for it: two spans that touch would be one, and in a cell no backslash can stand before a `|`.
 */
export const inlineCode: Handle = (node, parent, state, info) => {
  const inCell = state.stack.includes('tableCell');
  if (info.before === '`' || (inCell && node.value.includes('\\|'))) {
    return `<code>${state.safe(node.value, { before: '>', after: '<' })}</code>`;
  }
  const code = defaultHandlers.inlineCode(node, parent, state);
  return inCell ? code.replace(/\|/g, '\\|') : code;
};
