import { judgeReport } from '../../capture/judge-report.ts';
import type { Capture } from '../../clip/capture.ts';
import { ClipperError } from '../../clip/clipper-error.ts';
import type { CaptureReply, CaptureRequest } from './capture-script.ts';
import { picksForTab } from './picks-for-tab.ts';
import { PATIENCE_MS, runScript } from './run-script.ts';
import { whenGranted } from './when-granted.ts';

/**
 * Reads the page in a tab as it stands now, or once it has settled, by the rules for its site. Needs the reader's click
 * (`activeTab`). Throws `page-restricted`, `page-gone`, `page-broken` and what `readPage` throws.
 */
export async function captureTab(tabId: number, request: CaptureRequest = {}): Promise<Capture> {
  // Without the grant the address is hidden as well, and with it the rules for the site.
  const reply = await whenGranted(async () => {
    const picks = await picksForTab(tabId);
    const whole = picks ? { ...request, picks } : request;
    const patienceMs = PATIENCE_MS + (request.waitMs ?? 0);
    return runScript<CaptureReply>(tabId, '/capture.js', whole, patienceMs);
  });
  if (!reply) throw new ClipperError('page-broken');
  if ('code' in reply) throw new ClipperError(reply.code);
  return judgeReport(reply.report);
}
