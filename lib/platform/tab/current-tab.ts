import { browser } from 'wxt/browser';
import { ClipperError } from '../../clip/clipper-error.ts';

/** A tab as a popup sees it; address and title are empty where the browser hides them. */
export interface CurrentTab {
  id: number;
  url: string;
  title: string;
}

/** The tab that the reader is looking at. Throws `page-gone` when there is none. */
export async function currentTab(): Promise<CurrentTab> {
  const [tab] = await browser.tabs.query({ active: true, currentWindow: true });
  if (tab?.id === undefined) throw new ClipperError('page-gone');
  return { id: tab.id, url: tab.url ?? '', title: tab.title ?? '' };
}
