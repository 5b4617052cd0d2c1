import type { Unsafe } from 'mdast-util-to-markdown';

/** What a reader of Markdown has of its own beside CommonMark and GFM. */
export interface Dialect {
  /** Text that it would take for markup, escaped for it. */
  unsafe: readonly Unsafe[];
  /** Characters that it does not let be escaped by a backslash: references stand for them. */
  noEscape: readonly string[];
}

/** `==` marks words in most note programs, wherever the text is pasted. */
const MARKS: Unsafe = { character: '=', after: '=', inConstruct: 'phrasing' };

export const GFM: Dialect = { unsafe: [MARKS], noEscape: [] };

/** Jekyll's kramdown: any `|` makes a table, `$$` is mathematics, `{:` an attribute list, `:` at a line's start a definition. */
export const KRAMDOWN: Dialect = {
  unsafe: [
    MARKS,
    { character: '|', inConstruct: 'phrasing' },
    { character: '$', after: '\\$', inConstruct: 'phrasing' },
    { character: '{', after: ':', inConstruct: 'phrasing' },
    { character: ':', atBreak: true },
  ],
  noEscape: ['&', '@'],
};

/** Obsidian: `#word` is a tag, `%%` hides text, `==` marks it, `$` is mathematics. (`[[` is escaped in any Markdown.) */
export const OBSIDIAN: Dialect = {
  unsafe: [
    MARKS,
    { character: '#', after: '[^\\s#]', inConstruct: 'phrasing' },
    { character: '%', after: '%', inConstruct: 'phrasing' },
    { character: '$', inConstruct: 'phrasing' },
  ],
  noEscape: [],
};

/** Logseq: as Obsidian, and `word:: value` is a property, `((…))` a block, `{{…}}` a macro. */
export const LOGSEQ: Dialect = {
  unsafe: [
    ...OBSIDIAN.unsafe,
    { character: ':', after: ':', inConstruct: 'phrasing' },
    { character: '(', after: '\\(', inConstruct: 'phrasing' },
    { character: '{', after: '\\{', inConstruct: 'phrasing' },
  ],
  noEscape: [],
};

/** Hugo: `{{<` and `{{%` begin a shortcode, and one that does not exist ends the build. */
export const HUGO: Dialect = {
  unsafe: [MARKS, { before: '\\{', character: '{', after: '[<%]', inConstruct: 'phrasing' }],
  noEscape: [],
};
