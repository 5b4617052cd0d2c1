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
  children: PhrasingContent[],
  wrap: (children: PhrasingContent[]) => PhrasingContent,
): PhrasingContent[] {
  const [before, rest] = splitSpace(children, /^\s+/u, (list) => list.shift());
  const [after, core] = splitSpace(rest, /\s+$/u, (list) => list.pop());
  return [...before, ...(core.length > 0 ? [wrap(core)] : []), ...after.reverse()];
}

/** The same on one line: a heading has no line breaks, what there are stood for its look. */
export function withoutBreaks(nodes: readonly PhrasingContent[]): PhrasingContent[] {
  return nodes.map((node) => {
    if (node.type === 'break') return { type: 'text', value: ' ' };
    return 'children' in node ? { ...node, children: withoutBreaks(node.children) } : node;
  });
}

/** Takes space off one end, as long as there is any: what was taken, in the order of taking, and the rest. */
function splitSpace(
  children: PhrasingContent[],
  space: RegExp,
  take: (list: PhrasingContent[]) => PhrasingContent | undefined,
): [taken: PhrasingContent[], rest: PhrasingContent[]] {
  const rest = [...children];
  const taken: PhrasingContent[] = [];
  for (;;) {
    const before = [...rest];
    const end = take(rest);
    if (end?.type === 'break') {
      taken.push(end);
      continue;
    }
    const found = end?.type === 'text' ? space.exec(end.value)?.[0] : undefined;
    if (end?.type !== 'text' || found === undefined) return [taken, before];
    taken.push({ type: 'text', value: found });
    if (found === end.value) continue;
    const index = before.indexOf(end);
    return [taken, before.with(index, { type: 'text', value: end.value.replace(space, '') })];
  }
}
