/** What is done at each node: `enter` says whether to go into it, `leave` is called after what is in it. */
export interface Visitor {
  enter(node: Node): boolean;
  leave?(node: Node): void;
}

/**
 * Visits everything below a node in document order, without recursion: a page may nest its elements
 * deeper than a stack reaches. The visitor must not move the nodes it is shown.
 */
export function walk(root: Node, visitor: Visitor): void {
  let node: Node | null = root.firstChild;
  while (node) {
    if (visitor.enter(node) && node.firstChild) {
      node = node.firstChild;
      continue;
    }
    visitor.leave?.(node);
    while (node && !node.nextSibling) {
      node = node.parentNode === root ? null : node.parentNode;
      if (node) visitor.leave?.(node);
    }
    node = node?.nextSibling ?? null;
  }
}
