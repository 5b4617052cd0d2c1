import { similarity } from '../text/similarity.ts';
import { type MetaTags, readMetaTags } from './meta-tags.ts';
import {
  articleNodes,
  readStructuredData,
  type StructuredNode,
  textOf,
} from './structured-data.ts';

/** What the page says of itself where no reader sees it, as far as it is about this article. */
export interface StatedHead {
  metas: MetaTags;
  /** JSON-LD objects about this article, the best first. */
  nodes: StructuredNode[];
  /** All JSON-LD objects: they also name the site. */
  allNodes: StructuredNode[];
  /** The addresses that the page gives for itself, in order of trust. */
  addresses: string[];
  /** The title of the page; empty where it is about another article. */
  title: string;
}

/** Headlines of one story share at least this much of their words. */
const SAME_STORY = 0.2;
/** So much of a headline's words is in the text that it heads. */
const IN_TEXT = 0.5;

/**
 * Reads the head, and leaves out what is about another article: a single-page application opens a second
 * one and leaves the first one's tags behind. A stated title is believed where it has words in common with
 * the headline, or most of its words with the text. `headline` may be empty.
 */
export function readHead(document: Document, headline: string, text: string): StatedHead {
  const isAboutThis = (title: string | null | undefined) =>
    !title ||
    (headline === '' && text === '') ||
    similarity(title, headline) >= SAME_STORY ||
    similarity(title, text) >= IN_TEXT;
  const allMetas = readMetaTags(document);
  const metas: MetaTags = isAboutThis(allMetas.get('og:title')?.[0]) ? allMetas : new Map();
  const allNodes = readStructuredData(document);
  const titleOf = (node: StructuredNode) => textOf(node['headline'] ?? node['title']);
  const fit = (node: StructuredNode) => similarity(titleOf(node) ?? '', headline);
  const canonical = document.querySelector('link[rel~="canonical"]')?.getAttribute('href');
  return {
    metas,
    nodes: articleNodes(allNodes)
      .filter((node) => isAboutThis(titleOf(node)))
      .sort((a, b) => fit(b) - fit(a)),
    allNodes,
    addresses: [canonical, metas.get('og:url')?.[0]].filter((address) => address != null),
    title: isAboutThis(document.title) ? document.title.trim() : '',
  };
}
