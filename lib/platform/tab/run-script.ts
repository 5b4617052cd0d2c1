import { browser } from 'wxt/browser';
import { injectionError } from './injection-error.ts';
import { leaveRequest } from './script-request.ts';

/** A built script of ours, in the extension. */
export type ScriptFile = '/capture.js' | '/find-pages.js' | '/read-part.js';

/**
 * Runs one of our scripts in the page of a tab and gives back what it returns: plain data. Needs the reader's
 * click (`activeTab`). Throws `page-restricted`, `page-gone`, `page-broken`.
 */
export async function runScript<Reply>(
  tabId: number,
  file: ScriptFile,
  request: object = {},
): Promise<Reply | undefined> {
  const target = { tabId };
  try {
    // They run in this order; the second need not wait until the first has been heard of.
    const leaving =
      Object.keys(request).length > 0 &&
      browser.scripting.executeScript({ target, func: leaveRequest, args: [request] });
    const running = browser.scripting.executeScript({ target, files: [file] });
    const [[frame]] = await Promise.all([running, leaving]);
    return frame?.result as Reply | undefined;
  } catch (error) {
    throw injectionError(error);
  }
}
