import type { RootContent } from 'mdast';
import { gfmToMarkdown } from 'mdast-util-gfm';
import { type Handle, toMarkdown, type Unsafe } from 'mdast-util-to-markdown';
import { deleteMark, emphasisMark, strongMark } from './attention.ts';
import { inlineCode } from './inline-code.ts';
import { inlineElement } from './inline-element.ts';

/**
 * A Markdown tree as text: CommonMark with GFM, ending in one newline; empty for no blocks.
 * `unsafe` names what a reader's own dialect would take for markup, and which is escaped for it.
 */
export function writeMarkdown(blocks: RootContent[], unsafe: readonly Unsafe[] = []): string {
  return toMarkdown(
    { type: 'root', children: blocks },
    {
      extensions: [gfmToMarkdown({ tablePipeAlign: false })],
      handlers: {
        break: lineBreak,
        delete: deleteMark,
        emphasis: emphasisMark,
        inlineCode,
        strong: strongMark,
        textDirective: inlineElement,
      },
      unsafe: [...unsafe],
      bullet: '-',
      rule: '-',
    },
  );
}

/**
 * Two spaces, not a backslash, which Jekyll and Obsidian's editor show as a backslash. A second break in
 * a row would be the end of the paragraph, and a cell has one line only: there it is HTML.
 */
const lineBreak: Handle = (_node, _parent, state, info) => {
  if (state.stack.includes('tableCell')) return '<br>';
  return info.before === '\n' ? '<br>\n' : '  \n';
};
