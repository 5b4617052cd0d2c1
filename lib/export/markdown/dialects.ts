import type { Unsafe } from 'mdast-util-to-markdown';

/** Jekyll's kramdown: any `|` makes a table, `$$` is mathematics, `{:` an attribute list, `:` at a line's start a definition. */
export const KRAMDOWN: readonly Unsafe[] = [
  { character: '|', inConstruct: 'phrasing' },
  { character: '$', after: '\\$', inConstruct: 'phrasing' },
  { character: '{', after: ':', inConstruct: 'phrasing' },
  { character: ':', atBreak: true },
];

/** Obsidian: `#word` is a tag, `%%` hides text, `==` marks it, `$` is mathematics. (`[[` is escaped in any Markdown.) */
export const OBSIDIAN: readonly Unsafe[] = [
  { character: '#', after: '[^\\s#]', inConstruct: 'phrasing' },
  { character: '%', after: '%', inConstruct: 'phrasing' },
  { character: '=', after: '=', inConstruct: 'phrasing' },
  { character: '$', inConstruct: 'phrasing' },
];
