import type { RootContent } from 'mdast';
import { gfmToMarkdown } from 'mdast-util-gfm';
import { defaultHandlers, type Handle, toMarkdown } from 'mdast-util-to-markdown';
import { image, link } from './addresses.ts';
import { deleteMark, emphasisMark, strongMark } from './attention.ts';
import { type Dialect, GFM } from './dialects.ts';
import { inlineCode } from './inline-code.ts';
import { inlineElement } from './inline-element.ts';
import { withoutNestedMarks } from './without-nested-marks.ts';

/** A Markdown tree as text: CommonMark with GFM, ending in one newline; empty for no blocks. */
export function writeMarkdown(blocks: RootContent[], dialect: Dialect = GFM): string {
  return toMarkdown(
    { type: 'root', children: withoutNestedMarks(blocks) },
    {
      extensions: [gfmToMarkdown({ tablePipeAlign: false })],
      handlers: {
        break: lineBreak,
        delete: deleteMark,
        emphasis: emphasisMark,
        image,
        inlineCode,
        link,
        strong: strongMark,
        text: textIn(dialect),
        textDirective: inlineElement,
      },
      unsafe: [...dialect.unsafe],
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

/** Text as the library escapes it, but a `&` only where a `;` makes a reference of it: S&P, R&D. */
function textIn({ noEscape }: Dialect): Handle {
  return (node, parent, state, info) => {
    const config = { ...info, encode: [...noEscape] };
    const written = defaultHandlers.text(node, parent, state, config);
    return written.replace(/(?<!\\)((?:\\\\)*)(?:\\&|&#x26;)(?=[#\w]*[^#\w;])/g, '$1&');
  };
}
