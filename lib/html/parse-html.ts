/** Page HTML as a document that runs nothing and loads nothing. */
export function parseHtml(html: string): Document {
  return new DOMParser().parseFromString(html, 'text/html');
}
