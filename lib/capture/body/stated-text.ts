import { squash } from '../../text/folding/squash.ts';
import { articleNodes, type StructuredNode, textOf } from '../clues/structured-data.ts';

/** What the page's own data say the article says; squashed for comparing, `''` where they say nothing. */
export interface StatedText {
  body: string;
  summary: string;
}

/** Reads JSON-LD `articleBody` and the descriptions in the head. Both may be another article's. */
export function readStatedText(document: Document, data: readonly StructuredNode[]): StatedText {
  const bodies = articleNodes(data).map((node) => textOf(node['articleBody']) ?? '');
  const longest = bodies.reduce((a, b) => (b.length > a.length ? b : a), '');
  const summaries = document.querySelectorAll(
    'meta[name="description" i], meta[property="og:description" i]',
  );
  return {
    body: squash(longest.replace(/<[^<>]+>|&\w+;/g, ' ')),
    summary: [...summaries].map((meta) => squash(meta.getAttribute('content') ?? '')).join('\n'),
  };
}
