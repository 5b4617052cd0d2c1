import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { isStarting } from '../lib/capture/page/is-starting.ts';
import { settle } from '../lib/capture/page/settle.ts';
import { readPage } from '../lib/capture/read-page.ts';
import { ClipperError } from '../lib/clip/clipper-error.ts';
import type { CaptureReply, CaptureRequest } from '../lib/platform/tab/capture-script.ts';
import { takeRequest } from '../lib/platform/tab/script-request.ts';

/** Runs in the page that was clicked on, in our own world; its return value is its message. */
export default defineUnlistedScript(async (): Promise<CaptureReply> => {
  const { selection = false, picks, waitMs = 0 } = takeRequest<CaptureRequest>();
  try {
    if (waitMs > 0) await settle(document, waitMs);
    const starting = isStarting(document);
    return { report: readPage(document, location.href, { selection, picks, starting }) };
  } catch (error) {
    if (error instanceof ClipperError) return { code: error.code };
    throw error;
  }
});
