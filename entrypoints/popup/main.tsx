import { render } from 'preact';
import { v7 as uuidv7 } from 'uuid';
import { i18n } from '#i18n';
import { call } from '../../lib/messaging/call.ts';
import { onProgress } from '../../lib/messaging/progress.ts';
import { currentTab } from '../../lib/platform/current-tab.ts';
import { openOnce } from '../../lib/platform/open-once.ts';
import { Popup } from './Popup.tsx';
import { createPopupState } from './popup-state.ts';

/** The page is asked for first, then drawn, and only then is the database code loaded. */
async function main(root: HTMLElement): Promise<void> {
  document.documentElement.lang = i18n.t('common.locale');
  const state = createPopupState({
    tab: await currentTab(),
    call,
    onProgress,
    library: openOnce(async () => (await import('./popup-library.ts')).openPopupLibrary()),
    markdown: async (document) => (await import('./clip-markdown.ts')).clipMarkdown(document),
    newId: uuidv7,
    now: Date.now,
    close: () => window.close(),
  });
  void state.start();
  window.addEventListener('pagehide', state.flush);
  render(<Popup state={state} />, root);
}

const root = document.getElementById('app');
if (root) void main(root);
