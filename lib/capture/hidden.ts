const HIDING_STYLE = /(?:^|;)\s*(?:display\s*:\s*none|visibility\s*:\s*(?:hidden|collapse))/i;

/**
 * True for what the page's own markup hides from a reader. What holds most of the page's paragraphs is
 * never taken as hidden: some sites (WeChat) hide the article itself until a script shows it.
 */
export function isHidden(element: Element): boolean {
  return element.hasAttributes() && isMarkedHidden(element) && !holdsTheParagraphs(element);
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

function holdsTheParagraphs(element: Element): boolean {
  const own = paragraphText(element);
  return own > 0 && own * 2 > paragraphText(element.ownerDocument.body);
}

function paragraphText(scope: Element): number {
  let length = 0;
  for (const paragraph of scope.querySelectorAll('p')) length += paragraph.textContent.length;
  return length;
}
