import { defaultHandlers, type Handle } from 'mdast-util-to-markdown';

/** A link as the library writes it, but its address without backslashes, as it can be read and copied. */
export const link: Handle = Object.assign(
  ((node, parent, state, info) =>
    withAddress(defaultHandlers.link(node, parent, state, info), node.url)) satisfies Handle,
  { peek: defaultHandlers.link.peek },
);

/** A picture, in the same way. */
export const image: Handle = Object.assign(
  ((node, parent, state, info) =>
    withAddress(defaultHandlers.image(node, parent, state, info), node.url)) satisfies Handle,
  { peek: defaultHandlers.image.peek },
);

function withAddress(written: string, url: string): string {
  const start = written.lastIndexOf('](') + 2;
  if (start === 1) return written;
  const end = written.endsWith(' "")') ? -4 : -1;
  return written.slice(0, start) + address(url) + written.slice(end);
}

/**
 * Between `<` and `>` only where brackets would end it; a `&` is no reference unless a `;` follows, and a
 * `|` would end the cell of a table.
 */
function address(url: string): string {
  const bare = url.replace(/[\\<>|\s]/g, encodeURIComponent).replace(/&(?=#?\w+;)/g, '&amp;');
  return /[()]/.test(bare) ? `<${bare}>` : bare;
}
