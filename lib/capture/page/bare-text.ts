/**
 * The text of a page that has no markup: a text file as the browser shows it, or lines in a `<body>` of
 * their own. `null` for every other page.
 */
export function bareText(document: Document): string | null {
  const { body } = document;
  if (!body) return null;
  const elements = [...body.children].filter((child) => !child.matches('script, style, noscript'));
  const [only] = elements;
  if (only?.localName === 'pre' && elements.length === 1 && looseText(body).trim() === '') {
    return only.textContent;
  }
  if (elements.length === 0) return looseText(body);
  if (!elements.every((element) => element.localName === 'br')) return null;
  return [...body.childNodes]
    .map((node) => (node.nodeName === 'BR' ? '\n' : (node.nodeValue ?? '').replace(/\s+/g, ' ')))
    .join('');
}

function looseText(body: Element): string {
  return [...body.childNodes]
    .map((node) => (node.nodeType === 3 ? (node.nodeValue ?? '') : ''))
    .join('');
}
