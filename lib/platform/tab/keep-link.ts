import { browser } from 'wxt/browser';
import type { SaveReceipt } from '../../clip/clip.ts';
import { ClipperError } from '../../clip/clipper-error.ts';
import { linkCapture } from '../../clip/link-capture.ts';
import type { Library } from '../../library/library.ts';
import { saveCapture } from '../../library/saving/save-capture.ts';
import type { ClipTabRequest } from '../../messaging/protocol.ts';

/** Saves the address and title of a tab whose page cannot be read. Throws `page-gone`, `disk-full`. */
export async function keepTabLink(
  opening: Promise<Library>,
  { tabId, revisionId }: ClipTabRequest,
): Promise<SaveReceipt> {
  const tab = await browser.tabs.get(tabId).catch((error: unknown) => {
    throw new ClipperError('page-gone', error);
  });
  if (!tab.url) throw new ClipperError('page-restricted');
  return saveCapture(await opening, linkCapture(tab.url, tab.title ?? ''), { revisionId });
}

/**
 * Saves a link that the reader pointed at on a page. Fetches nothing: its title is the text of the link,
 * which is read from the page (`linkText` is told by Firefox only).
 */
export async function keepPointedLink(
  opening: Promise<Library>,
  { tabId, url, revisionId }: { tabId: number; url: string; revisionId: string },
): Promise<SaveReceipt> {
  const [frame] = await browser.scripting
    .executeScript({ target: { tabId, allFrames: false }, func: textOfLink, args: [url] })
    .catch(() => []);
  const text = typeof frame?.result === 'string' ? frame.result : '';
  return saveCapture(await opening, linkCapture(url, text), { revisionId });
}

/** Runs in the page: the longest text among the links to this address. */
function textOfLink(url: string): string {
  return Array.from(document.links)
    .filter((link) => link.href === url)
    .map((link) => (link.textContent ?? '').replace(/\s+/g, ' ').trim())
    .reduce((longest, text) => (text.length > longest.length ? text : longest), '');
}
