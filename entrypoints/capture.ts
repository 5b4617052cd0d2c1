import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { readPage } from '../lib/capture/read-page.ts';
import { settle } from '../lib/capture/settle.ts';
import { ClipperError } from '../lib/clip/clipper-error.ts';
import type { CaptureReply, CaptureRequest } from '../lib/platform/capture-script.ts';
import { takeRequest } from '../lib/platform/script-request.ts';

/** Runs in the page that was clicked on, in our own world; its return value is its message. */
export default defineUnlistedScript(async (): Promise<CaptureReply> => {
  const { selection = false, picks, waitMs = 0 } = takeRequest<CaptureRequest>();
  try {
    if (waitMs > 0) await settle(document, waitMs);
    return { report: readPage(document, location.href, { selection, picks }) };
  } catch (error) {
    if (error instanceof ClipperError) return { code: error.code };
    throw error;
  }
});
