import { v7 as uuidv7 } from 'uuid';
import { browser } from 'wxt/browser';
import { defineBackground } from 'wxt/utils/define-background';
import { getClips } from '../lib/library/clips/clips.ts';
import { editClip } from '../lib/library/clips/edit-clip.ts';
import { openLibrary } from '../lib/library/open-library.ts';
import { findFirst } from '../lib/library/search/find-clips.ts';
import { keepIndexCurrent } from '../lib/library/search/keep-index-current.ts';
import { tellProgress } from '../lib/messaging/progress.ts';
import { serve } from '../lib/messaging/serve.ts';
import { openOnce } from '../lib/platform/pages/open-once.ts';
import { loadSettings } from '../lib/platform/settings/settings.ts';
import { clipTab } from '../lib/platform/tab/clip-tab.ts';
import { keepPointedLink, keepTabLink } from '../lib/platform/tab/keep-link.ts';
import { createTabJoins } from '../lib/platform/tab/tab-joins.ts';
import { answerOnBadge } from '../lib/platform/toolbar/answer-on-badge.ts';
import { beginOnce } from '../lib/platform/toolbar/begin-once.ts';
import { createMenus } from '../lib/platform/toolbar/menus.ts';
import { findSelection, serveOmnibox } from '../lib/platform/toolbar/omnibox.ts';
import { serveClicks } from '../lib/platform/toolbar/serve-clicks.ts';
import { sweepLibrary } from '../lib/platform/trash/sweep-library.ts';
import { EVERYTHING } from '../lib/search/clip-query.ts';
import { queryWords } from '../lib/search/query-words.ts';
import { loadVariants } from '../lib/search/terms/load-variants.ts';
import { markWords } from '../lib/text/mark-words.ts';

/** Start-up only. Listeners stand before the first `await`, or the event that woke us is lost. */
export default defineBackground(() => {
  const library = openOnce(
    async () => {
      const opened = await openLibrary();
      keepIndexCurrent(opened);
      return opened;
    },
    // A page that deleted it, or a disk that was full, has closed it.
    (opened) => opened.isOpen(),
  );

  const joins = createTabJoins(library);
  const clip = beginOnce((request, tell) => clipTab(library(), request, tell), tellProgress);
  const awake = serveClicks(clip);

  serve({
    clipTab(request) {
      awake();
      return clip(request);
    },
    joinPages: joins.join,
    async stopJoining({ tabId }) {
      joins.stop(tabId);
    },
    keepTabLink: (request) => keepTabLink(library(), request),
    editClip: async ({ clipId, edit }) => editClip(await library(), clipId, edit),
  });

  const bothScripts = openOnce(loadVariants);

  serveOmnibox(async (text, limit, signal) => {
    const settings = await loadSettings();
    const variants = settings.bothScripts ? await bothScripts() : undefined;
    const query = {
      ...EVERYTHING,
      text,
      order: 'relevance',
      ...(variants && { variants }),
    } as const;
    const { ids } = await findFirst(await library(), query, limit, signal);
    const words = queryWords(text, variants);
    return (await getClips(await library(), ids)).map(({ id, title, source }) => {
      return { id, title: markWords(title, words), source };
    });
  });

  browser.runtime.onInstalled.addListener(createMenus);

  browser.runtime.onStartup.addListener(async () => {
    await sweepLibrary(await library());
  });

  browser.commands.onCommand.addListener(async (command, tab) => {
    if (command !== 'clip-page' || tab?.id === undefined) return;
    const request = { tabId: tab.id, revisionId: uuidv7() };
    await answerOnBadge(tab.id, clipTab(library(), request, tellProgress));
  });

  browser.contextMenus.onClicked.addListener(
    async ({ menuItemId, linkUrl, selectionText }, tab) => {
      if (menuItemId === 'find-selection') return findSelection(selectionText ?? '');
      if (tab?.id === undefined) return;
      const request = { tabId: tab.id, revisionId: uuidv7() };
      const selection = menuItemId === 'clip-selection';
      const saving =
        menuItemId === 'clip-link' && linkUrl
          ? keepPointedLink(library(), { ...request, url: linkUrl })
          : clipTab(library(), { ...request, selection }, tellProgress);
      await answerOnBadge(tab.id, saving);
    },
  );
});
