import type { Capture } from '../clip/capture.ts';
import { judgeReport } from './judge-report.ts';
import { type CaptureOptions, readPage } from './read-page.ts';
import { BUILT_IN_RULES } from './sites/built-in-rules.ts';
import { picksFor } from './sites/picks-for.ts';
import type { SiteRule } from './sites/site-rule.ts';

/** How a page is read where page and rules are in one place. */
export interface CapturePageOptions extends Omit<CaptureOptions, 'picks'> {
  /** The rules for sites, the reader's own first. */
  rules?: readonly SiteRule[];
}

/**
 * Reads a page whole, in one place: what the extension does in two, `readPage` in the page and
 * `judgeReport` in the background. Throws what `readPage` throws.
 */
export function capturePage(
  document: Document,
  url: string,
  { rules = BUILT_IN_RULES, ...options }: CapturePageOptions = {},
): Capture {
  return judgeReport(readPage(document, url, { ...options, picks: picksFor(url, rules) }));
}
