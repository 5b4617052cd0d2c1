import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { isStarting } from '../lib/capture/page/is-starting.ts';
import { settle } from '../lib/capture/page/settle.ts';
import { readPage } from '../lib/capture/read-page.ts';
import { ClipperError } from '../lib/clip/clipper-error.ts';
import { answerCapture } from '../lib/platform/tab/answer-capture.ts';
import type { CaptureReply, CaptureRequest } from '../lib/platform/tab/capture-script.ts';

/** Runs in the page that was clicked on, in our own world; its return value is its message. */
export default defineUnlistedScript(() => answerCapture(read));

async function read({
  selection = false,
  picks,
  waitMs = 0,
}: CaptureRequest): Promise<CaptureReply> {
  try {
    if (waitMs > 0) await settle(document, waitMs);
    const starting = isStarting(document);
    return { report: readPage(document, location.href, { selection, picks, starting }) };
  } catch (error) {
    if (error instanceof ClipperError) return { code: error.code };
    throw error;
  }
}
