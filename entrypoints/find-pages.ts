import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { unclobbered } from '../lib/capture/page/unclobbered.ts';
import type { ArticlePages } from '../lib/capture/pages/article-pages.ts';
import { findPages } from '../lib/capture/pages/find-pages.ts';

/** Runs in a page that was clipped: tells whether its article goes on on other pages. */
export default defineUnlistedScript((): ArticlePages | null =>
  findPages(unclobbered(document), location.href),
);
