/**
 * Where a site says how its pages hang together. The last crumb names the page, for search engines often in
 * its only `h1` and in other words than the headline that a reader sees.
 */
export const BREADCRUMBS = 'nav, [class*="crumb" i], [id*="crumb" i]';
