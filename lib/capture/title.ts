import { similarity } from '../text/similarity.ts';
import { squash } from '../text/squash.ts';
import type { Finding } from './finding.ts';
import { firstMeta, type MetaTags } from './meta-tags.ts';
import type { PageReading } from './page-reading.ts';
import { type StructuredNode, textOf } from './structured-data.ts';
import { stripSuffix } from './title-suffix.ts';

const HEADINGS =
  'h1,h2,h3,[itemprop~="headline"],[class*="title" i],[id*="title" i],[class*="headline" i],[class*="Tit"]';
const TITLE_METAS = ['og:title', 'twitter:title', 'articletitle', 'dc.title', 'title'];

function textIn(element: Element): string {
  return (element.textContent ?? '').replace(/\s+/g, ' ').trim();
}

/** What the page calls itself where no reader sees it, in order of trust. */
export function headTitles(
  document: Document,
  metas: MetaTags,
  nodes: readonly StructuredNode[],
): Finding<string>[] {
  const fromNodes = nodes.flatMap((node) => textOf(node['headline'] ?? node['title']) ?? []);
  const meta = firstMeta(metas, TITLE_METAS);
  return [
    ...(meta ? [{ value: meta.content, from: `meta ${meta.name}` }] : []),
    ...fromNodes.map((value) => ({ value, from: 'json-ld headline' })),
    ...(document.title.trim() ? [{ value: document.title.trim(), from: 'page title' }] : []),
  ];
}

/** The on-page heading that the page's own titles repeat: the longest one, the most prominent of equals. */
export function confirmedHeading(document: Document, titles: readonly string[]): Element | null {
  const wanted = titles.map(squash);
  let best: { element: Element; length: number } | null = null;
  for (const element of document.querySelectorAll(HEADINGS)) {
    if (element.children.length > 12) continue;
    const plain = squash(textIn(element));
    const isTitle =
      plain.length >= 4 &&
      wanted.some(
        (title) => title.startsWith(plain) || (plain.length >= 8 && title.includes(plain)),
      );
    if (isTitle && plain.length > (best?.length ?? 0)) best = { element, length: plain.length };
  }
  return best?.element ?? null;
}

/**
 * The headline: what stands on the page, confirmed by what the page calls itself; else the page's own
 * title without the names of site and section. `stale`: the head of the page is about another article.
 */
export function readTitle(
  page: PageReading,
  heading: Element | null,
  titles: readonly Finding<string>[],
  siteNames: readonly string[],
  stale: boolean,
): Finding<string> {
  const shown = heading ? textIn(heading) : '';
  if (stale && shown) return { value: shown, from: 'headline' };
  const confirmed = confirmedHeading(
    page.document,
    titles.map(({ value }) => value),
  );
  const headline = confirmed ? textIn(confirmed) : '';
  if (shown && similarity(shown, titles[0]?.value ?? '') > 0.5 && shown.length >= headline.length) {
    return { value: shown, from: 'headline' };
  }
  if (headline) return { value: headline, from: 'headline repeated in the page title' };
  for (const { value, from } of titles) {
    const { headline: bare } = stripSuffix(value, siteNames);
    if (bare && !siteNames.some((name) => squash(name) === squash(bare)))
      return { value: bare, from };
  }
  return {
    value: shown || page.document.title.trim() || page.url,
    from: shown ? 'headline' : 'address',
  };
}
