import { browser } from 'wxt/browser';
import { judgeReport } from '../../capture/judge-report.ts';
import type { Capture } from '../../clip/capture.ts';
import { ClipperError } from '../../clip/clipper-error.ts';
import type { CaptureRequest } from './capture-script.ts';
import { readTab } from './read-tab.ts';

/**
 * Reads the page in a tab and judges what it holds. Throws what `readTab` and `readPage` throw; `page-gone` also where
 * the tab went elsewhere meanwhile, which browsers tell by no answer at all.
 */
export async function captureTab(tabId: number, request: CaptureRequest = {}): Promise<Capture> {
  const [before, reply] = await Promise.all([addressOf(tabId), readTab(tabId, request)]);
  if (!reply) {
    const isThere = before === (await addressOf(tabId));
    throw new ClipperError(isThere ? 'page-broken' : 'page-gone');
  }
  if ('code' in reply) throw new ClipperError(reply.code);
  return judgeReport(reply.report);
}

/** Nothing where the browser hides it, or there is no such tab. */
async function addressOf(tabId: number): Promise<string | undefined> {
  const tab = await browser.tabs.get(tabId).catch(() => null);
  return tab?.url;
}
