import { articleNodes, readStructuredData, textOf } from './structured-data.ts';

/** What the page calls itself, for comparing: its `<title>`, `og:title`, the headlines of its JSON-LD. */
export function pageTitles(document: Document): string[] {
  const social = document.querySelector('meta[property="og:title"]')?.getAttribute('content');
  const nodes = articleNodes(readStructuredData(document));
  return [
    document.title,
    social ?? '',
    ...nodes.map((node) => textOf(node['headline'] ?? node['title']) ?? ''),
  ]
    .map((title) => title.replace(/&#?\w+;/g, ' '))
    .filter((title) => title !== '');
}
