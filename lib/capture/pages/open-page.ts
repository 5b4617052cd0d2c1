import { parseHtml } from '../../html/parse-html.ts';
import type { FetchedPage } from './fetch-page.ts';

/** A fetched page as a document that runs nothing and loads nothing, its addresses its own. */
export function openPage({ url, html }: FetchedPage): Document {
  const document = parseHtml(html);
  const stated = document.querySelector('base[href]')?.getAttribute('href') ?? '';
  const base = document.createElement('base');
  // The first base counts.
  base.href = URL.canParse(stated, url) ? new URL(stated, url).href : url;
  document.head.prepend(base);
  return document;
}
