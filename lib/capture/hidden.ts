const HIDING_STYLE = /(?:^|;)\s*(?:display\s*:\s*none|visibility\s*:\s*(?:hidden|collapse))/i;

/**
 * A test of what the own markup of the elements in `scope` hides from a reader. What holds most of the
 * scope's paragraphs is never taken as hidden, or of its sections where it has no paragraph: some sites
 * (WeChat) hide the article itself until a script shows it, and some of their articles have no `p`.
 */
export function hiddenTest(scope: Element): (element: Element) => boolean {
  const all = new Map<string, number>();
  const textOf = (name: string) => all.get(name) ?? textIn(scope, name);
  return (element) => {
    if (!element.hasAttributes() || !isMarkedHidden(element)) return false;
    for (const name of ['p', 'section']) {
      all.set(name, textOf(name));
      const own = textIn(element, name);
      if (own > 0) return own * 2 <= Math.max(textOf('p'), textOf(name));
    }
    return true;
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

function textIn(scope: Element, name: string): number {
  let length = 0;
  for (const element of scope.querySelectorAll(name)) length += element.textContent.length;
  return length;
}
