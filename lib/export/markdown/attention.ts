import type { Delete, Emphasis, PhrasingContent, Strong } from 'mdast';
import type { ConstructName, Handle, Info, State } from 'mdast-util-to-markdown';

// The GFM extension's own name for it, which its types keep to themselves.
declare module 'mdast-util-to-markdown' {
  interface ConstructNameMap {
    strikethrough: 'strikethrough';
  }
}

/**
 * Readers of Markdown differ in which symbols they take for punctuation. These may be to one of them …
 */
const MAY_BE_PUNCTUATION = /^[\p{P}\p{S}]/u;
/** … and these, with white space and the ends of a line, separate words to all of them (some read UTF-16 units). */
const SEPARATES = /^$|^(?![\u{10000}-\u{10ffff}])[\s\p{P}$+<=>^`|~]/u;

/**
 * CommonMark lets `**` open only where no punctuation follows, or where space or punctuation stands
 * before it, and close the other way round: 实现**“就近办”**，shows its asterisks. There the HTML element
 * is written, which is read everywhere and leaves the words as they are. (The library would spell the
 * neighbour as a reference, 实&#x73B0;**“就近办”**, which nobody can read or search.)
 */
export const strongMark: Handle = markHandler<Strong>('strong', '**', 'strong');
export const emphasisMark: Handle = markHandler<Emphasis>('emphasis', '*', 'em');
export const deleteMark: Handle = markHandler<Delete>('strikethrough', '~~', 'del');

function markHandler<Node extends { children: PhrasingContent[] }>(
  construct: ConstructName,
  mark: string,
  element: string,
): Handle {
  const write = (
    node: Node & Parameters<Handle>[0],
    _: unknown,
    state: State,
    info: Info,
  ): string => {
    const exit = state.enter(construct);
    const words = state.containerPhrasing(node, { ...info, before: mark, after: mark });
    exit();
    if (words === '') return '';
    const inside = [...words];
    const opens = isRead(mark, [...info.before].at(-1), inside.at(0));
    const closes = isRead(mark, [...info.after].at(0), inside.at(-1));
    return opens && closes ? mark + words + mark : `<${element}>${words}</${element}>`;
  };
  return Object.assign(write, { peek: () => mark });
}

/** Whether every reader takes `mark` for one between the character outside of it and the one inside. */
function isRead(mark: string, outside = '', inside = ''): boolean {
  if (mark.includes(inside) || (outside !== '' && mark.includes(outside))) return false;
  return SEPARATES.test(outside) || !MAY_BE_PUNCTUATION.test(inside);
}
