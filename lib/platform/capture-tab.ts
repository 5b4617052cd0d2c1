import { browser } from 'wxt/browser';
import { judgeReport } from '../capture/judge-report.ts';
import type { Capture } from '../clip/capture.ts';
import { ClipperError } from '../clip/clipper-error.ts';
import {
  CAPTURE_SCRIPT,
  type CaptureReply,
  type CaptureRequest,
  type CaptureWorld,
} from './capture-script.ts';
import { injectionError } from './injection-error.ts';
import { picksForTab } from './picks-for-tab.ts';

/**
 * Reads the page in a tab as it stands now, or once it has settled, by the rules for its site. Needs the reader's click
 * (`activeTab`). Throws `page-restricted`, `page-gone`, `page-broken` and what `readPage` throws.
 */
export async function captureTab(tabId: number, request: CaptureRequest = {}): Promise<Capture> {
  const reply = await inject(tabId, request);
  if (!reply) throw new ClipperError('page-broken');
  if ('code' in reply) throw new ClipperError(reply.code);
  return judgeReport(reply.report);
}

async function inject(tabId: number, request: CaptureRequest): Promise<CaptureReply | undefined> {
  const target = { tabId };
  try {
    const picks = await picksForTab(tabId);
    const whole = picks ? { ...request, picks } : request;
    // They run in this order; the second need not wait until the first has been heard of.
    const leaving =
      Object.keys(whole).length > 0 &&
      browser.scripting.executeScript({ target, func: leaveRequest, args: [whole] });
    const reading = browser.scripting.executeScript({ target, files: [CAPTURE_SCRIPT] });
    const [[frame]] = await Promise.all([reading, leaving]);
    return frame?.result as CaptureReply | undefined;
  } catch (error) {
    throw injectionError(error);
  }
}

/** Runs in the page's isolated world: the script injected next finds its request there. */
function leaveRequest(request: CaptureRequest): void {
  (globalThis as CaptureWorld).captureRequest = request;
}
