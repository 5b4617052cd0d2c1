import { browser } from 'wxt/browser';
import { ClipperError } from '../../clip/clipper-error.ts';
import { injectionError } from './injection-error.ts';

/** A page to try a rule on: of a tab, as it stood when the reader wanted to write one, or saved. */
export interface TrialPage {
  /** Of its file, where it was saved. */
  name?: string;
  html: string;
  url: string;
}

/** Kept in memory, which browsers give ten megabytes for, until the options page takes it. */
const KEY = 'trialPage';

/**
 * Keeps the page of a tab for the options page, which may not look into tabs itself. Needs the reader's click
 * (`activeTab`). Throws `page-restricted`, `page-gone`, `page-too-large`.
 */
export async function keepTrialPage(tabId: number): Promise<void> {
  const target = { tabId };
  const [frame] = await browser.scripting
    .executeScript({ target, func: pageAsItStands })
    .catch((error: unknown) => {
      throw injectionError(error);
    });
  await browser.storage.session.set({ [KEY]: frame?.result }).catch((error: unknown) => {
    throw new ClipperError('page-too-large', error);
  });
}

/** Takes the page that was kept, if any: the next time it is gone. */
export async function takeTrialPage(): Promise<TrialPage | null> {
  const { [KEY]: page } = await browser.storage.session.get<{ [KEY]?: TrialPage }>(KEY);
  await browser.storage.session.remove(KEY);
  return page ?? null;
}

/** Runs in the page. */
function pageAsItStands(): TrialPage {
  return { html: document.documentElement.outerHTML, url: location.href };
}
