import { defaultHandlers, type Handle } from 'hast-util-to-mdast';
import { allowedImage, allowedLink } from '../../html/allowed-address.ts';
import { captionHandler, tableHandler } from './captions.ts';
import { listItemHandler } from './list-item.ts';
import { phrasingOf, spaceOutside, withoutBreaks } from './phrasing.ts';
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

function imageHandler(images: ReadonlyMap<string, string>): Handle {
  return (state, node) => {
    const url = allowedImage(String(node.properties['src'] ?? ''), NOWHERE);
    if (url === null) return undefined;
    return { ...defaultHandlers.img(state, node), url: images.get(url) ?? url };
  };
}

const heading: Handle = (state, node) => {
  const result = defaultHandlers.h1(state, node);
  return { ...result, children: withoutBreaks(result.children) };
};

/** Code of nothing would show its marks. */
const code: Handle = (state, node) => {
  const result = defaultHandlers.code(state, node);
  return result.value.trim() === '' ? state.all(node) : result;
};

const asHtml: Handle = (state, node) =>
  spaceOutside(phrasingOf(state, node), (children) => ({
    type: 'textDirective',
    name: node.tagName,
    children,
  }));

const childrenOnly: Handle = (state, node) => state.all(node);

/** How elements become Markdown; pictures that are kept stand under the address that they have there. */
export function elementHandlers(images: ReadonlyMap<string, string>): Record<string, Handle> {
  return { ...ELEMENT_HANDLERS, img: imageHandler(images) };
}

/** Where that differs from the library's way. */
const ELEMENT_HANDLERS: Readonly<Record<string, Handle>> = {
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
  code,
  kbd: code,
  samp: code,
  tt: code,
  var: code,
  h1: heading,
  h2: heading,
  h3: heading,
  h4: heading,
  h5: heading,
  h6: heading,
  li: listItemHandler,
  sub: asHtml,
  sup: asHtml,
  ruby: asHtml,
  rt: asHtml,
  rp: asHtml,
  figcaption: captionHandler,
  table: tableHandler,
  td: cellHandler,
  th: cellHandler,
};
