/** Words to be found in one element: of every group one, in a text of at most so many characters. */
export interface SoughtWords {
  groups: string[][];
  maxLength: number;
}

/**
 * Selectors of the smallest elements with certain words, the most lasting first; each finds its element
 * before all others. Is injected into a page as it stands, so it uses nothing but its arguments.
 */
export function findSelectors({ groups, maxLength }: SoughtWords): string[] {
  const MAX_ELEMENTS = 3;
  const MAX_SELECTORS = 12;
  const MAX_LEVELS = 4;
  const LASTING = ['itemprop', 'rel', 'data-testid', 'data-role'];

  const fits = (element: Element) => {
    if (element.children.length > 8) return false;
    const text = (element.textContent ?? '').replace(/\s+/g, ' ').trim();
    return (
      text.length <= maxLength && groups.every((group) => group.some((word) => text.includes(word)))
    );
  };
  // A name with a number or a hash in it is this article's, or this week's.
  const isLasting = (name: string) =>
    /^[a-z][a-z_-]{1,40}$/i.test(name) && !/__|[A-Z]{2}/.test(name);
  const namesOf = (element: Element) => [
    ...(isLasting(element.id) ? [`#${element.id}`] : []),
    ...LASTING.flatMap((name) => {
      const value = element.getAttribute(name);
      return value && isLasting(value) ? [`[${name}="${value}"]`] : [];
    }),
    ...[...element.classList].filter(isLasting).map((name) => `.${name}`),
    element.localName,
  ];
  const selectorsOf = (element: Element) => {
    const found = namesOf(element);
    let ancestor = element.parentElement;
    for (let level = 0; ancestor && level < MAX_LEVELS; level += 1) {
      const around = namesOf(ancestor).filter((name) => name !== ancestor?.localName);
      found.push(...around.flatMap((name) => namesOf(element).map((own) => `${name} ${own}`)));
      ancestor = ancestor.parentElement;
    }
    return found.filter((selector) => document.querySelector(selector) === element);
  };

  const matching = [
    ...document.querySelectorAll('body *:not(script, style, noscript, template)'),
  ].filter(fits);
  return matching
    .filter((element) => !matching.some((other) => other !== element && element.contains(other)))
    .slice(0, MAX_ELEMENTS)
    .flatMap(selectorsOf)
    .slice(0, MAX_SELECTORS);
}
