import { v7 as uuidv7 } from 'uuid';
import { browser } from 'wxt/browser';
import type { SaveReceipt } from '../../clip/clip.ts';
import type { ClipTabRequest } from '../../messaging/protocol.ts';
import { answerOnBadge } from './answer-on-badge.ts';
import { forgetClick, recordClick } from './click-record.ts';

const POPUP = 'popup.html';

/** Browsers let a worker sleep after 30 idle seconds. Before that, the popup is the browser's own again. */
const AWAKE_MS = 25_000;

/** A click on the same page within so many milliseconds is a double click. */
const DOUBLE_MS = 1000;

/**
 * Takes clicks on the toolbar button while the worker is awake: the clip begins at once, beside the opening
 * of the popup, which asks for it by its id. A click that had to wake the worker would show its popup later
 * than the browser's own way, so that one is set again before the worker sleeps; a worker that is stopped
 * sooner is woken, and nothing is lost. `clip` must not reject before it returns. Gives what is to be called
 * at every sign that the worker is awake.
 */
export function serveClicks(clip: (request: ClipTabRequest) => Promise<SaveReceipt>): () => void {
  // Chrome before 127 lets no extension open its popup. Firefox shows its own as fast.
  if (import.meta.env.FIREFOX || !('openPopup' in browser.action)) return () => undefined;

  let last = { tabId: -1, url: '', revisionId: '', at: 0 };
  /** The second half of a double click is for the clip of the first, or it would say that nothing is new. */
  const clipOf = (tabId: number, url: string): ClipTabRequest => {
    const isSamePage = last.tabId === tabId && last.url === url && url !== '';
    const isDouble = isSamePage && Date.now() - last.at < DOUBLE_MS;
    if (!isDouble) last = { tabId, url, revisionId: uuidv7(), at: Date.now() };
    return { tabId, revisionId: last.revisionId };
  };

  browser.action.onClicked.addListener(async ({ id: tabId, url = '', windowId }) => {
    if (tabId === undefined) return;
    awake();
    const request = clipOf(tabId, url);
    void recordClick(request);
    const opening = openPopup(windowId);
    const saving = clip(request);
    // The popup asks for it, and tells what went wrong.
    saving.catch(() => undefined);
    if (await opening) return;
    await forgetClick();
    await answerOnBadge(tabId, saving);
  });

  let resting: ReturnType<typeof setTimeout> | undefined;
  const awake = () => {
    clearTimeout(resting);
    resting = setTimeout(() => browser.action.setPopup({ popup: POPUP }), AWAKE_MS);
    void browser.action.setPopup({ popup: '' });
  };
  awake();
  return awake;
}

/** Opens the popup; false where the browser cannot: its window is not in front, another popup is open. */
async function openPopup(windowId: number): Promise<boolean> {
  // Asked in one go: the browser answers in this order, and no click falls in between.
  void browser.action.setPopup({ popup: POPUP });
  const opening = browser.action.openPopup({ windowId });
  void browser.action.setPopup({ popup: '' });
  return opening.then(
    () => true,
    () => false,
  );
}
