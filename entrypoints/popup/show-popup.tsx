import { render } from 'preact';
import { i18n } from '#i18n';
import { onJoinProgress } from '../../lib/messaging/progress.ts';
import { openOnce } from '../../lib/platform/pages/open-once.ts';
import { painted } from '../../lib/platform/pages/painted.ts';
import type { CurrentTab } from '../../lib/platform/tab/current-tab.ts';
import { findTabPages } from '../../lib/platform/tab/find-tab-pages.ts';
import type { Asking } from './clip/ask-early.ts';
import { Popup } from './Popup.tsx';
import { createPopupState } from './popup-state.ts';

/** Draws the popup of a tab. The database code and the export formats are loaded when they are needed. */
export function showPopup(root: HTMLElement, tab: CurrentTab, asking: Asking): void {
  document.documentElement.lang = i18n.t('common.locale');
  const state = createPopupState({
    ...asking,
    tab,
    onJoinProgress,
    findPages: findTabPages,
    painted,
    library: openOnce(
      async () => (await import('./popup-library.ts')).openPopupLibrary(),
      (opened) => opened.isOpen(),
    ),
    finder: openOnce(async () => (await import('./find/finder.ts')).openFinder()),
    markdown: async (document) => (await import('./clip/take-clip.ts')).clipMarkdown(document),
    copy: async (way, document) => (await import('./clip/take-clip.ts')).copyClip(way, document),
    now: Date.now,
    close: () => window.close(),
  });
  void state.start();
  render(<Popup state={state} />, root);
}
