/** `NodeFilter.SHOW_ELEMENT`, with text. */
const SHOWN = 1 | 4;

/** What is done at each node: `enter` says whether to go into it, `leave` is called after what is in it. */
export interface Visitor {
  enter(node: Node): boolean;
  leave?(node: Node): void;
}

/**
 * Visits the elements and texts below a node in document order, without recursion: a page may nest its elements
 * deeper than a stack reaches. By a `TreeWalker`, since the fields of a form shadow its properties: in
 * one with `<input name="parentNode">`, going by those would never end. The visitor must not move the
 * nodes it is shown.
 */
export function walk(root: Node, visitor: Visitor): void {
  const walker = (root.ownerDocument ?? (root as Document)).createTreeWalker(root, SHOWN);
  let node = walker.firstChild();
  while (node) {
    const inside: Node | null = visitor.enter(node) ? walker.firstChild() : null;
    if (inside) {
      node = inside;
      continue;
    }
    visitor.leave?.(node);
    let next = walker.nextSibling();
    while (!next) {
      const parent = walker.parentNode();
      if (!parent || parent === root) return;
      visitor.leave?.(parent);
      next = walker.nextSibling();
    }
    node = next;
  }
}
