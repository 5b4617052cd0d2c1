import { judgeReport } from '../../capture/judge-report.ts';
import type { Capture } from '../../clip/capture.ts';
import { ClipperError } from '../../clip/clipper-error.ts';
import type { CaptureRequest } from './capture-script.ts';
import { readTab } from './read-tab.ts';

/** Reads the page in a tab and judges what it holds. Throws what `readTab` and `readPage` throw. */
export async function captureTab(tabId: number, request: CaptureRequest = {}): Promise<Capture> {
  const reply = await readTab(tabId, request);
  if (!reply) throw new ClipperError('page-broken');
  if ('code' in reply) throw new ClipperError(reply.code);
  return judgeReport(reply.report);
}
