/** What is never part of an article, for `closest`: by its element, or by names that all sites use alike. */
export const OUTSIDE_ARTICLE =
  'nav, aside, footer, form, [class*="comment" i], [id*="comment" i], [class*="related" i]';
