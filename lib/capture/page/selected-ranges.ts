/**
 * What the reader selected, a range for each stretch: in the page, in the frame of the same origin that has the focus,
 * or in an open shadow root. Empty: neither words nor pictures.
 */
export function selectedRanges(document: Document): Range[] {
  const inner = (document.activeElement as HTMLIFrameElement | null)?.contentDocument;
  const inFrame = inner ? selectedRanges(inner) : [];
  if (inFrame.length > 0) return inFrame;
  const selection = document.getSelection();
  if (!selection) return [];
  const ranges = Array.from({ length: selection.rangeCount }, (_, at) => selection.getRangeAt(at));
  if (ranges.some(hasSomething)) return ranges.filter(({ collapsed }) => !collapsed);
  return shadowRanges(document, selection).filter(hasSomething);
}

function hasSomething(range: Range): boolean {
  if (range.collapsed) return false;
  if (range.toString().trim()) return true;
  const root = range.startContainer.getRootNode() as Document | ShadowRoot;
  return [...root.querySelectorAll('img')].some((image) => range.intersectsNode(image));
}

/** The page is told of a selection within a shadow root only that it is somewhere in the host. */
function shadowRanges(document: Document, selection: Selection): Range[] {
  const shadowRoots: ShadowRoot[] = [];
  const roots: ParentNode[] = [document];
  for (const root of roots) {
    for (const { shadowRoot } of root.querySelectorAll('*')) {
      if (!shadowRoot) continue;
      shadowRoots.push(shadowRoot);
      roots.push(shadowRoot);
    }
  }
  // Not in Chrome before 137, nor Firefox before 142.
  const composed = selection.getComposedRanges?.({ shadowRoots }) ?? [];
  return composed.map(({ startContainer, startOffset, endContainer, endOffset }) => {
    const range = new Range();
    range.setStart(startContainer, startOffset);
    range.setEnd(endContainer, endOffset);
    return range;
  });
}
