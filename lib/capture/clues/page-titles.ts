import { articleNodes, type StructuredNode, textOf } from './structured-data.ts';

/** Longer is markup that was never closed: the rest of the page. In characters. */
const MAX_TITLE = 500;

/** What the page calls itself, for comparing: its `<title>`, `og:title`, the headlines of its JSON-LD. */
export function pageTitles(document: Document, data: readonly StructuredNode[]): string[] {
  const social = document.querySelector('meta[property="og:title"]')?.getAttribute('content');
  return [
    document.title,
    social ?? '',
    ...articleNodes(data).map((node) => textOf(node['headline'] ?? node['title']) ?? ''),
  ]
    .map((title) => title.slice(0, MAX_TITLE).replace(/&#?\w+;/g, ' '))
    .filter((title) => title !== '');
}
