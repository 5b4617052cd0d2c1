import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import type { ArticlePages } from '../lib/capture/pages/article-pages.ts';
import { findPages } from '../lib/capture/pages/find-pages.ts';
import { unclobbered } from '../lib/capture/unclobbered.ts';

/** Runs in a page that was clipped: tells whether its article goes on on other pages. */
export default defineUnlistedScript((): ArticlePages | null =>
  findPages(unclobbered(document), location.href),
);
