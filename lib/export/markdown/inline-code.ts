import { defaultHandlers, type Handle } from 'mdast-util-to-markdown';

/**
 * Code as the library writes it, with the GFM extension's rule for cells, but next to other code: two
 * spans that touch would be one, so the second is HTML.
 */
export const inlineCode: Handle = (node, parent, state, info) => {
  if (info.before === '`') {
    return `<code>${state.safe(node.value, { before: '>', after: '<' })}</code>`;
  }
  const code = defaultHandlers.inlineCode(node, parent, state);
  return state.stack.includes('tableCell') ? code.replace(/\|/g, '\\|') : code;
};
