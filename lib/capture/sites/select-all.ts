/** All that a selector finds; nothing where this browser does not understand it. */
export function selectAll(root: ParentNode, selector = ''): Element[] {
  try {
    return [...root.querySelectorAll(selector)];
  } catch {
    return [];
  }
}
