import type { Capture } from '../clip/capture.ts';
import { judgeReport } from './judge-report.ts';
import { type CaptureOptions, readPage } from './read-page.ts';

/**
 * Reads a page whole, in one place: what the extension does in two, `readPage` in the page and
 * `judgeReport` in the background. Throws what `readPage` throws.
 */
export function capturePage(
  document: Document,
  url: string,
  options: CaptureOptions = {},
): Capture {
  return judgeReport(readPage(document, url, options));
}
