import { defaultHandlers, type Handle } from 'hast-util-to-mdast';
import { allowedImage, allowedLink } from '../../html/allowed-address.ts';
import { captionHandler, tableHandler } from './captions.ts';
import { phrasingOf, spaceOutside } from './phrasing.ts';
import { cellHandler } from './table-cell.ts';

/** Addresses in an article are absolute: what needs a base to resolve is no address. */
const NOWHERE = 'about:blank';

const emphasis: Handle = (state, node) =>
  spaceOutside(phrasingOf(state, node), (children) => ({ type: 'emphasis', children }));

const strong: Handle = (state, node) =>
  spaceOutside(phrasingOf(state, node), (children) => ({ type: 'strong', children }));

const deleted: Handle = (state, node) =>
  spaceOutside(phrasingOf(state, node), (children) => ({ type: 'delete', children }));

const link: Handle = (state, node) => {
  const url = allowedLink(String(node.properties['href'] ?? ''), NOWHERE);
  const children = phrasingOf(state, node);
  if (url === null) return children;
  return spaceOutside(children, (label) => ({ type: 'link', url, children: label }));
};

const image: Handle = (state, node) =>
  allowedImage(String(node.properties['src'] ?? ''), NOWHERE) === null
    ? undefined
    : defaultHandlers.img(state, node);

/** A line break cannot stand in a heading: it was there for the look of it. */
const heading: Handle = (state, node) => {
  const result = defaultHandlers.h1(state, node);
  const children = result.children.map((child) =>
    child.type === 'break' ? ({ type: 'text', value: ' ' } as const) : child,
  );
  return { ...result, children };
};

/** What Markdown has no sign for and the sense hangs on (10⁸ is not 108) stays as HTML. */
const kept: Handle = (state, node) => [
  { type: 'html', value: `<${node.tagName}>` },
  ...phrasingOf(state, node),
  { type: 'html', value: `</${node.tagName}>` },
];

const childrenOnly: Handle = (state, node) => state.all(node);

/** How our elements become Markdown where that differs from the library's way. */
export const ELEMENT_HANDLERS: Readonly<Record<string, Handle>> = {
  a: link,
  b: strong,
  strong,
  em: emphasis,
  i: emphasis,
  mark: emphasis,
  del: deleted,
  s: deleted,
  strike: deleted,
  u: childrenOnly,
  img: image,
  h1: heading,
  h2: heading,
  h3: heading,
  h4: heading,
  h5: heading,
  h6: heading,
  sub: kept,
  sup: kept,
  ruby: kept,
  rt: kept,
  rp: kept,
  figcaption: captionHandler,
  table: tableHandler,
  td: cellHandler,
  th: cellHandler,
};
