import { browser } from 'wxt/browser';
import { ClipperError } from '../../clip/clipper-error.ts';
import type { CaptureReply, CaptureRequest } from './capture-script.ts';
import { picksForTab } from './picks-for-tab.ts';
import { PATIENCE_MS, runScript } from './run-script.ts';
import type { RequestSlot } from './script-request.ts';
import { whenGranted } from './when-granted.ts';

/**
 * Has the page in a tab read as it stands now, or once it has settled, by the rules for its site. Needs the reader's
 * click (`activeTab`). Gives what the capture script returns; nothing where the page broke it. Throws
 * `page-restricted`, `page-gone`, `page-broken`.
 */
export function readTab(
  tabId: number,
  request: CaptureRequest = {},
  slot: RequestSlot = '/capture.js',
): Promise<CaptureReply | undefined> {
  // Without the grant the address is hidden as well, and with it the rules for the site.
  return whenGranted(async () => {
    const picks = await picksForTab(tabId);
    const whole = picks ? { ...request, picks } : request;
    const patienceMs = PATIENCE_MS + (request.waitMs ?? 0);
    return runScript<CaptureReply>(tabId, '/capture.js', whole, { patienceMs, slot });
  }).catch(async (error: unknown) => {
    throw (await isRefusedByNext(tabId, error)) ? new ClipperError('page-gone', error) : error;
  });
}

/** Firefox's words, for its own pages as well. */
const NO_GRANT = /missing host permission/i;

/**
 * A page that reloads itself, or goes elsewhere, takes its grant along in Firefox: what is refused then is the page
 * that came, whose address is hidden. With the grant even that of a page that no extension may read is told.
 */
async function isRefusedByNext(tabId: number, error: unknown): Promise<boolean> {
  if (!(error instanceof ClipperError) || !NO_GRANT.test(String(error.cause))) return false;
  const tab = await browser.tabs.get(tabId).catch(() => null);
  return tab !== null && !tab.url;
}

/**
 * Has the page read while the background, which is asked for the clip, wakes up and finds it read. What goes wrong is
 * told by the background, which meets it as well.
 */
export function readAhead(tabId: number): void {
  readTab(tabId, {}, 'ahead').catch(() => undefined);
}
