/** All that some selectors find, one after the other; nothing for one that this browser does not understand. */
export function selectAll(root: ParentNode, selectors: readonly (string | undefined)[]): Element[] {
  return selectors.flatMap((selector = '') => {
    try {
      return [...root.querySelectorAll(selector)];
    } catch {
      return [];
    }
  });
}
