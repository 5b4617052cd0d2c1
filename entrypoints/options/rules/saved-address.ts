import { parseHtml } from '../../../lib/html/parse-html.ts';

/**
 * Where a saved page is from: Chromium and Firefox write it into its first lines; some sites state it. Empty
 * where neither is so.
 */
export function savedAddress(html: string): string {
  const saved = /saved from url=\(\d+\)(https?:\/\/\S+)/.exec(html.slice(0, 2000))?.[1];
  const page = parseHtml(html);
  const stated =
    page.querySelector('link[rel="canonical"]')?.getAttribute('href') ??
    page.querySelector('meta[property="og:url"]')?.getAttribute('content');
  return [saved, stated].find((url) => url && URL.canParse(url)) ?? '';
}
