import { canonicalUrl } from '../clip/canonical-url.ts';
import { similarity } from '../text/similarity.ts';
import { type MetaTags, readMetaTags } from './meta-tags.ts';
import type { PageReading } from './page-reading.ts';
import {
  articleNodes,
  readStructuredData,
  type StructuredNode,
  textOf,
} from './structured-data.ts';

/** What the page says of itself where no reader sees it. */
export interface StatedHead {
  metas: MetaTags;
  /** JSON-LD objects about this article, the best first. */
  nodes: StructuredNode[];
  /** All JSON-LD objects: they also name the site. */
  allNodes: StructuredNode[];
  /** The addresses that the page gives for itself, in order of trust. */
  addresses: string[];
  /** The head is still about the article that was shown before in this tab. */
  stale: boolean;
}

/** Two headlines with less in common are about two articles. */
const SAME_STORY = 0.3;

function addressOf(node: StructuredNode): string | null {
  const page = node['mainEntityOfPage'];
  const id = typeof page === 'object' && page !== null ? Reflect.get(page, '@id') : page;
  return textOf(node['url']) ?? textOf(id);
}

/** True where an address speaks of another page than the one we are on. */
function isElsewhere(address: string, here: string): boolean {
  if (!URL.canParse(address, here)) return false;
  const own = new URL(address, here);
  if (own.pathname === '/' || own.host !== new URL(here).host) return false;
  return canonicalUrl(here, [own.href]) !== canonicalUrl(own.href);
}

/**
 * Reads the head, and whether it still tells the truth: a single-page application opens a second article
 * and leaves the first one's tags behind. It is stale where headline and address both contradict it, or
 * where the headline alone does and there is no address.
 */
export function readHead(page: PageReading, headline: string): StatedHead {
  const { document, url } = page;
  const metas = readMetaTags(document);
  const allNodes = readStructuredData(document);
  const nodes = articleNodes(allNodes);
  const canonical = document.querySelector('link[rel~="canonical"]')?.getAttribute('href');
  const addresses = [canonical, metas.get('og:url')?.[0]].filter(
    (one) => one != null && one !== '',
  ) as string[];
  const titles = [
    metas.get('og:title')?.[0],
    ...nodes.map((node) => textOf(node['headline'] ?? node['title'])),
    document.title,
  ].filter((title) => title != null && title !== '') as string[];
  const nodeAddresses = nodes.flatMap((node) => addressOf(node) ?? []);
  const contradicted =
    headline !== '' &&
    titles.length > 0 &&
    titles.every((title) => similarity(title, headline) < SAME_STORY);
  const moved = [...addresses, ...nodeAddresses].some((address) => isElsewhere(address, url));
  const stale = contradicted && (moved || addresses.length + nodeAddresses.length === 0);
  const fits = (node: StructuredNode) => {
    const title = textOf(node['headline'] ?? node['title']);
    return title === null || headline === '' ? 0.5 : similarity(title, headline);
  };
  const about = nodes.filter((node) => fits(node) >= SAME_STORY || nodes.length === 1);
  return {
    metas: stale ? new Map() : metas,
    nodes: stale ? [] : about.sort((a, b) => fits(b) - fits(a)),
    allNodes,
    addresses: stale ? [] : addresses,
    stale,
  };
}
