import { similarity } from '../../text/similarity.ts';
import type { MetaTags } from '../clues/meta-tags.ts';
import type { PageClues } from '../clues/page-clues.ts';
import { isArticle, isPerson, type StructuredNode, textOf } from '../clues/structured-data.ts';

/** What the page says of itself where no reader sees it, as far as it is about this article. */
export interface StatedHead {
  metas: MetaTags;
  /** JSON-LD objects about this article, the best first. */
  nodes: StructuredNode[];
  /** The addresses that the page gives for itself, in order of trust. */
  addresses: string[];
  /** The title of the page; empty where it is about another article. */
  title: string;
}

/** Headlines of one story share at least this much of their words. */
const SAME_STORY = 0.2;
/** So much of a headline's words is in the text that it heads. */
const IN_TEXT = 0.6;
/** A text shows in its first characters what it is about. */
const ENOUGH_TEXT = 10_000;

/**
 * The head without what is about another article: a single-page application opens a second one and leaves
 * the first one's tags behind. A stated title is believed where it has words in common with the headline,
 * or most of its words with the text.
 */
export function statedHead(clues: PageClues): StatedHead {
  const { canonical } = clues;
  const text = clues.text.slice(0, ENOUGH_TEXT);
  const headline = clues.headline || clues.repeated;
  const isAboutThis = (title: string | null | undefined) =>
    !title ||
    // Nothing on the page speaks against a head that agrees with itself.
    (headline === '' && (text === '' || similarity(title, clues.pageTitle) >= SAME_STORY)) ||
    similarity(title, headline) >= SAME_STORY ||
    similarity(title, text) >= IN_TEXT;
  const metas: MetaTags = isAboutThis(clues.metas['og:title']?.[0]) ? clues.metas : {};
  const titleOf = (node: StructuredNode) => textOf(node['headline'] ?? node['title']);
  const fitness = (node: StructuredNode) => similarity(titleOf(node) ?? '', headline);
  return {
    metas,
    nodes: clues.nodes
      .filter((node) => isArticle(node) && isAboutThis(titleOf(node)))
      .sort((a, b) => fitness(b) - fitness(a))
      .map((node) => withPeople(node, clues.nodes)),
    addresses: [canonical, metas['og:url']?.[0]].filter((address) => address != null),
    title: isAboutThis(clues.pageTitle) ? clues.pageTitle : '',
  };
}

/** The node with its author, where it only points at one of the page's people by `@id`, as WordPress does. */
function withPeople(node: StructuredNode, nodes: readonly StructuredNode[]): StructuredNode {
  const people = [node['author']].flat().map((author) => {
    const id = typeof author === 'object' && author !== null ? Reflect.get(author, '@id') : null;
    const person = id && nodes.find((other) => isPerson(other) && other['@id'] === id);
    return person || author;
  });
  return 'author' in node ? { ...node, author: people } : node;
}
