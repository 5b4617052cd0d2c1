const HIDING_STYLE = /(?:^|;)\s*(?:display\s*:\s*none|visibility\s*:\s*(?:hidden|collapse))/i;

/**
 * A test of what the own markup of the elements in `scope` hides from a reader. What holds most of the
 * scope's paragraphs is never taken as hidden: some sites (WeChat) hide the article itself until a script
 * shows it.
 */
export function hiddenTest(scope: Element): (element: Element) => boolean {
  let all: number | undefined;
  return (element) => {
    if (!element.hasAttributes() || !isMarkedHidden(element)) return false;
    const own = paragraphText(element);
    if (own === 0) return true;
    all ??= paragraphText(scope);
    return own * 2 <= all;
  };
}

function isMarkedHidden(element: Element): boolean {
  const hidden = element.getAttribute('hidden');
  if (hidden !== null && hidden !== 'until-found') return true;
  if (
    element.getAttribute('aria-hidden') === 'true' &&
    !['math', 'p'].includes(element.localName)
  ) {
    return !element.className.toString().includes('fallback-image');
  }
  return HIDING_STYLE.test(element.getAttribute('style') ?? '');
}

function paragraphText(scope: Element): number {
  let length = 0;
  for (const paragraph of scope.querySelectorAll('p')) length += paragraph.textContent.length;
  return length;
}
