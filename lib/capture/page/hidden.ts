const HIDING_STYLE = /(?:^|;)\s*(?:display\s*:\s*none|visibility\s*:\s*(?:hidden|collapse))/i;
const MAY_BE_HIDDEN =
  '[hidden], [aria-hidden="true"], [style*="display" i], [style*="visibility" i]';

/**
 * What in `scope` is marked as if it were hidden, and whether it is hidden from a reader. What holds most of
 * the scope's paragraphs never is, or of its sections where it has no paragraph: some sites (WeChat) hide
 * the article itself until a script shows it, and some of their articles have no `p`.
 */
export function judgeHidden(scope: Element): ReadonlyMap<Element, boolean> {
  const all = new Map<string, number>();
  const textOf = (name: string) => all.get(name) ?? textIn(scope, name);
  const isHidden = (element: Element) => {
    if (!isMarkedHidden(element)) return false;
    for (const name of ['p', 'section']) {
      all.set(name, textOf(name));
      const own = textIn(element, name);
      if (own > 0) return own * 2 <= Math.max(textOf('p'), textOf(name));
    }
    return true;
  };
  return new Map([...scope.querySelectorAll(MAY_BE_HIDDEN)].map((one) => [one, isHidden(one)]));
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
