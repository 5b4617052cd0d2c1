/** A stored page as a document that runs nothing and asks for nothing, at its address. Runs in the browser. */
export function storedDocument(html: string, url: string): Document {
  const page = new DOMParser().parseFromString(html, 'text/html');
  const base = page.createElement('base');
  base.href = new URL(page.querySelector('base[href]')?.getAttribute('href') ?? '', url).href;
  page.head.prepend(base);
  return page;
}
