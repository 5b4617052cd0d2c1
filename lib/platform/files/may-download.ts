import { browser } from 'wxt/browser';

const DOWNLOADS = { permissions: ['downloads'] } satisfies Parameters<
  typeof browser.permissions.request
>[0];

/**
 * Whether files can go to Downloads by themselves. `ask` within a click: then the reader is asked where that
 * was not answered; a browser that does not take it for a click answers no.
 */
export async function mayDownload(ask = false): Promise<boolean> {
  if (!ask) return browser.permissions.contains(DOWNLOADS);
  return browser.permissions.request(DOWNLOADS).catch(() => false);
}
