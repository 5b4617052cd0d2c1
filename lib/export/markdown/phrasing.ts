import type { Element } from 'hast';
import type { State } from 'hast-util-to-mdast';
import type { PhrasingContent } from 'mdast';

/**
 * The children of an inline element. Where a page put blocks into it, the library takes them apart
 * again afterwards; until then they are typed as what they should be.
 */
export function phrasingOf(state: State, node: Element): PhrasingContent[] {
  return state.all(node) as PhrasingContent[];
}

/**
 * Wraps `children` without the white space and line breaks at their ends, which stay outside: Markdown
 * reads `** a **` as four asterisks. Nothing but space is not wrapped at all.
 */
export function spaceOutside(
  children: readonly PhrasingContent[],
  wrap: (children: PhrasingContent[]) => PhrasingContent,
): PhrasingContent[] {
  const start = splitSpace(children, 'start');
  const end = splitSpace(start.rest.toReversed(), 'end');
  const inside = end.rest.toReversed();
  return [...start.space, ...(inside.length > 0 ? [wrap(inside)] : []), ...end.space.toReversed()];
}

/** Takes off the breaks and the white space that the list begins with: at this end of its texts. */
function splitSpace(
  nodes: readonly PhrasingContent[],
  end: 'start' | 'end',
): { space: PhrasingContent[]; rest: PhrasingContent[] } {
  const space: PhrasingContent[] = [];
  for (const [at, node] of nodes.entries()) {
    if (node.type === 'break') {
      space.push(node);
      continue;
    }
    const { words, white } = node.type === 'text' ? splitText(node.value, end) : NO_SPACE;
    if (node.type !== 'text' || white === '') return { space, rest: nodes.slice(at) };
    space.push({ ...node, value: white });
    if (words !== '') return { space, rest: [{ ...node, value: words }, ...nodes.slice(at + 1)] };
  }
  return { space, rest: [] };
}

const NO_SPACE = { words: '', white: '' };

function splitText(text: string, end: 'start' | 'end'): { words: string; white: string } {
  const words = end === 'start' ? text.trimStart() : text.trimEnd();
  const white =
    end === 'start' ? text.slice(0, text.length - words.length) : text.slice(words.length);
  return { words, white };
}

/** The same on one line: a heading has no line breaks, what there are stood for its look. */
export function withoutBreaks(nodes: readonly PhrasingContent[]): PhrasingContent[] {
  return nodes.map((node) => {
    if (node.type === 'break') return { type: 'text', value: ' ' };
    return 'children' in node ? { ...node, children: withoutBreaks(node.children) } : node;
  });
}
