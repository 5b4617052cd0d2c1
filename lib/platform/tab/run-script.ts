import { browser } from 'wxt/browser';
import { ClipperError } from '../../clip/clipper-error.ts';
import { injectionError } from './injection-error.ts';
import { leaveRequest, type RequestSlot } from './script-request.ts';

/** A built script of ours, in the extension. */
export type ScriptFile = '/capture.js' | '/find-pages.js' | '/read-part.js';

/** A page may be busy, or show a dialog: it is waited for so long, in milliseconds. */
export const PATIENCE_MS = 30_000;

interface RunOptions {
  patienceMs?: number;
  /** Where the script looks for its request. */
  slot?: RequestSlot;
}

/**
 * Runs one of our scripts in the page of a tab and gives back what it returns: plain data. Needs the reader's
 * click (`activeTab`). Does not wait for the page: one whose server holds a connection open never ends to load.
 * Throws `page-restricted`, `page-gone`, `page-broken`, which is also what does not answer in `patienceMs`.
 */
export async function runScript<Reply>(
  tabId: number,
  file: ScriptFile,
  request: object = {},
  { patienceMs = PATIENCE_MS, slot = file }: RunOptions = {},
): Promise<Reply | undefined> {
  const where = { target: { tabId }, injectImmediately: true };
  try {
    // They run in this order; the second need not wait until the first has been heard of.
    const leaving = browser.scripting.executeScript({
      ...where,
      func: leaveRequest,
      args: [slot, request],
    });
    const running = browser.scripting.executeScript({ ...where, files: [file] });
    const [[frame]] = await inTime(Promise.all([running, leaving]), patienceMs);
    return frame?.result as Reply | undefined;
  } catch (error) {
    throw error instanceof ClipperError ? error : injectionError(error);
  }
}

/** Rejects when the time is over before there is an answer. */
async function inTime<T>(answer: Promise<T>, ms: number): Promise<T> {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const late = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(new ClipperError('page-broken')), ms);
  });
  return Promise.race([answer, late]).finally(() => clearTimeout(timer));
}
