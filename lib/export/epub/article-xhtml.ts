import type { AlignType, RootContent, TableRow } from 'mdast';
import { markupText } from '../html/markup-text.ts';
import type { InlineElement } from '../markdown/inline-element.ts';
import { strictAddress } from './strict-address.ts';

const BLOCKS: ReadonlySet<string> = new Set(
  'paragraph heading blockquote list listItem table tableRow tableCell'.split(' '),
);

/**
 * An article as XHTML that every reader of EPUB takes. Written from its Markdown tree, in which nothing
 * stands where it may not: pages put paragraphs into bold and text into lists, and EPUB forbids that.
 * Pictures are those that the book holds (their address is a path); of others the alternative text is left, as a link.
 */
export function articleXhtml(blocks: readonly RootContent[]): string {
  return blocks.map(markup).join('');
}

function markup(node: RootContent): string {
  switch (node.type) {
    case 'text':
      return markupText(node.value);
    case 'paragraph':
      return `<p>${phrasing(node.children)}</p>\n`;
    case 'heading':
      return element(`h${Math.max(2, node.depth)}`, node.children);
    case 'blockquote':
      return `<blockquote>\n${articleXhtml(node.children)}</blockquote>\n`;
    case 'list':
      return list(node.ordered ? 'ol' : 'ul', node.start, node.children);
    case 'listItem':
      return `<li>${articleXhtml(node.children)}</li>\n`;
    case 'code':
      return `<pre><code>${markupText(node.value)}</code></pre>\n`;
    case 'table':
      return table(node.children, node.align ?? []);
    case 'thematicBreak':
      return '<hr/>\n';
    case 'break':
      return '<br/>\n';
    case 'strong':
      return element('strong', node.children);
    case 'emphasis':
      return element('em', node.children);
    case 'delete':
      return element('del', node.children);
    case 'inlineCode':
      return `<code>${markupText(node.value)}</code>`;
    case 'textDirective':
      return inline(node);
    case 'link':
      return `<a href="${markupText(strictAddress(node.url))}">${phrasing(node.children)}</a>`;
    case 'image':
      return image(node.url, node.alt ?? '');
    default:
      return 'children' in node ? articleXhtml(node.children) : '';
  }
}

function element(name: string, children: readonly RootContent[]): string {
  const content = phrasing(children);
  return content === '' ? '' : `<${name}>${content}</${name}>`;
}

/** Inline content; of blocks that a page put into it, what is in them. */
function phrasing(nodes: readonly RootContent[]): string {
  return nodes
    .map((node) =>
      BLOCKS.has(node.type) && 'children' in node ? phrasing(node.children) : markup(node),
    )
    .join('');
}

/**
 * Elements that stayed HTML. A `ruby` has its readings each after what it is read over; readings without
 * one, or with nothing under them, are text.
 */
function inline({ name, children }: InlineElement): string {
  if (name === 'rt' || name === 'rp') return phrasing(children);
  if (name !== 'ruby') return element(name, children);
  const kinds = children.map((child) =>
    child.type !== 'textDirective' || !/^r[tp]$/.test(child.name) ? 'b' : child.name.slice(1),
  );
  if (!/^(?:b+(?:t|ptp))+$/.test(kinds.join(''))) return phrasing(children);
  const parts = children.map((child, at) => {
    const content = phrasing('children' in child ? child.children : [child]);
    return kinds[at] === 'b' ? markup(child) : `<r${kinds[at]}>${content}</r${kinds[at]}>`;
  });
  return `<ruby>${parts.join('')}</ruby>`;
}

function list(name: 'ol' | 'ul', start: number | null | undefined, items: RootContent[]): string {
  if (items.length === 0) return '';
  const from = name === 'ol' && typeof start === 'number' && start !== 1 ? ` start="${start}"` : '';
  return `<${name}${from}>\n${articleXhtml(items)}</${name}>\n`;
}

function table(rows: readonly TableRow[], align: readonly AlignType[]): string {
  const written = rows.map((row, at) => {
    const cell = at === 0 ? 'th' : 'td';
    const cells = row.children.map((content, column) => {
      const side = align[column] ? ` style="text-align:${align[column]}"` : '';
      return `<${cell}${side}>${phrasing(content.children)}</${cell}>`;
    });
    return cells.length === 0 ? '' : `<tr>${cells.join('')}</tr>\n`;
  });
  return written.join('') === '' ? '' : `<table>\n${written.join('')}</table>\n`;
}

function image(url: string, alt: string): string {
  if (!/^https?:/.test(url)) return `<img src="${markupText(url)}" alt="${markupText(alt)}"/>`;
  return `<a href="${markupText(strictAddress(url))}">[${markupText(alt || '🖼')}]</a>`;
}
