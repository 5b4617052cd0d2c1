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
  const start = splitSpace(children, /^\s+/u);
  const end = splitSpace(start.rest.toReversed(), /\s+$/u);
  const inside = end.rest.toReversed();
  return [...start.space, ...(inside.length > 0 ? [wrap(inside)] : []), ...end.space.toReversed()];
}

/** Takes off the breaks and the white space that the list begins with. `atEnd` finds it in a text. */
function splitSpace(
  nodes: readonly PhrasingContent[],
  atEnd: RegExp,
): { space: PhrasingContent[]; rest: PhrasingContent[] } {
  const [first, ...others] = nodes;
  if (first?.type === 'break') {
    const { space, rest } = splitSpace(others, atEnd);
    return { space: [first, ...space], rest };
  }
  const found = first?.type === 'text' ? atEnd.exec(first.value)?.[0] : undefined;
  if (first?.type !== 'text' || found === undefined) return { space: [], rest: [...nodes] };
  const words = first.value.replace(atEnd, '');
  const white = { ...first, value: found };
  if (words !== '') return { space: [white], rest: [{ ...first, value: words }, ...others] };
  const { space, rest } = splitSpace(others, atEnd);
  return { space: [white, ...space], rest };
}

/** The same on one line: a heading has no line breaks, what there are stood for its look. */
export function withoutBreaks(nodes: readonly PhrasingContent[]): PhrasingContent[] {
  return nodes.map((node) => {
    if (node.type === 'break') return { type: 'text', value: ' ' };
    return 'children' in node ? { ...node, children: withoutBreaks(node.children) } : node;
  });
}
