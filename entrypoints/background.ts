import { v7 as uuidv7 } from 'uuid';
import { browser } from 'wxt/browser';
import { defineBackground } from 'wxt/utils/define-background';
import type { SaveReceipt } from '../lib/clip/clip.ts';
import { ClipperError } from '../lib/clip/clipper-error.ts';
import { getClips } from '../lib/library/clips.ts';
import { editClip } from '../lib/library/edit-clip.ts';
import { findFirst } from '../lib/library/find-clips.ts';
import { keepIndexCurrent } from '../lib/library/keep-index-current.ts';
import { openLibrary } from '../lib/library/open-library.ts';
import { sweepTrash } from '../lib/library/trash.ts';
import { serve } from '../lib/messaging/serve.ts';
import { showFailed, showReading, showSaved } from '../lib/platform/badge.ts';
import { clipTab } from '../lib/platform/clip-tab.ts';
import { keepPointedLink, keepTabLink } from '../lib/platform/keep-link.ts';
import { createMenus } from '../lib/platform/menus.ts';
import { findSelection, serveOmnibox } from '../lib/platform/omnibox.ts';
import { openOnce } from '../lib/platform/open-once.ts';
import { createTabJoins } from '../lib/platform/tab-joins.ts';
import { EVERYTHING } from '../lib/search/clip-query.ts';
import { queryWords } from '../lib/search/query-words.ts';
import { markWords } from '../lib/text/mark-words.ts';

/** Start-up only. Listeners stand before the first `await`, or the event that woke us is lost. */
export default defineBackground(() => {
  const library = openOnce(async () => {
    const opened = await openLibrary();
    keepIndexCurrent(opened);
    return opened;
  });

  const joins = createTabJoins(library);

  serve({
    clipTab: (request) => clipTab(library(), request),
    joinPages: joins.join,
    async stopJoining({ tabId }) {
      joins.stop(tabId);
    },
    keepTabLink: (request) => keepTabLink(library(), request),
    async editClip({ clipId, edit }) {
      await editClip(await library(), clipId, edit);
    },
  });

  serveOmnibox(async (text, limit, signal) => {
    const query = { ...EVERYTHING, text, order: 'relevance' } as const;
    const { ids } = await findFirst(await library(), query, limit, signal);
    const words = queryWords(text);
    return (await getClips(await library(), ids)).map(({ id, title, source }) => {
      return { id, title: markWords(title, words), source };
    });
  });

  browser.runtime.onInstalled.addListener(createMenus);

  browser.runtime.onStartup.addListener(async () => {
    await sweepTrash(await library());
  });

  browser.commands.onCommand.addListener(async (command, tab) => {
    if (command !== 'clip-page' || tab?.id === undefined) return;
    const tabId = tab.id;
    await onBadge(tabId, (revisionId) => clipTab(library(), { tabId, revisionId }));
  });

  browser.contextMenus.onClicked.addListener(
    async ({ menuItemId, linkUrl, selectionText }, tab) => {
      if (menuItemId === 'find-selection') return findSelection(selectionText ?? '');
      if (tab?.id === undefined) return;
      const tabId = tab.id;
      await onBadge(tabId, (revisionId) => {
        if (menuItemId === 'clip-link' && linkUrl) {
          return keepPointedLink(library(), { tabId, url: linkUrl, revisionId });
        }
        const selection = menuItemId === 'clip-selection';
        return clipTab(library(), { tabId, revisionId, selection });
      });
    },
  );
});

/** Saves without a popup, and answers on the button of the tab. */
async function onBadge(
  tabId: number,
  save: (revisionId: string) => Promise<SaveReceipt>,
): Promise<void> {
  await showReading(tabId);
  try {
    const receipt = await save(uuidv7());
    await showSaved(tabId, receipt.outcome);
  } catch (error) {
    if (!(error instanceof ClipperError)) throw error;
    await showFailed(tabId, error.code);
  }
}
