import type { Nodes } from 'mdast';

const MARKS: readonly string[] = ['emphasis', 'strong', 'delete'];

/**
 * The nodes without marks inside of marks of their kind: bold inside of bold says nothing, and its signs would end
 * the outer ones. `open`: the kinds that the nodes stand in.
 */
export function withoutNestedMarks<Node extends Nodes>(
  nodes: readonly Node[],
  open: readonly string[] = [],
): Node[] {
  return nodes.flatMap((node): Node[] => {
    if (!('children' in node)) return [node];
    const kinds = MARKS.includes(node.type) ? [...open, node.type] : open;
    const children = withoutNestedMarks<Nodes>(node.children, kinds);
    // What may stand in a mark may stand where the mark does.
    return open.includes(node.type) ? (children as Node[]) : [{ ...node, children } as Node];
  });
}
