import type { Root } from 'hast';
import { fromDom } from 'hast-util-from-dom';
import { toMdast } from 'hast-util-to-mdast';
import type { RootContent } from 'mdast';
import { parseHtml } from '../../html/parse-html.ts';
import { elementHandlers } from './element-handlers.ts';
import { withFootnotes } from './footnotes.ts';

/**
 * The blocks of an article's HTML as a Markdown tree (mdast). Scripts, styles and comments are no part of
 * it. `images`: where pictures are kept, by their address on the web.
 */
export function articleTree(
  html: string,
  images: ReadonlyMap<string, string> = new Map(),
): RootContent[] {
  const body = fromDom(parseHtml(html).body) as Root;
  const tree = toMdast(body, {
    document: true,
    handlers: elementHandlers(images),
    nodeHandlers: { comment: () => undefined },
    quotes: ['“”', '‘’'],
  });
  return tree.type === 'root' ? withFootnotes(tree.children) : [];
}
