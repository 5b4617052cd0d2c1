import { ADDRESSES } from '../../demo/addresses.ts';
import { downloadedBy } from './downloads.ts';
import type { BrowserDriver, BrowserPage } from './drivers/browser-driver.ts';
import { waitUntil } from './drivers/wait-until.ts';
import { openFirst, search } from './library-page.ts';
import { clipPage, type PopupShows } from './popup.ts';

/** Somebody who watches the job: called with each page as it stands after a step. */
export type Watch = (step: string, page: BrowserPage) => Promise<void>;

/** What came of the job. */
export interface MainJob {
  shown: PopupShows;
  /** Rows that the library found. */
  rows: string[];
  /** What the reader pane says. */
  read: string;
  file: { name: string; path: string; bytes: Buffer };
}

/**
 * What the extension is for, as a reader does it: clip the finews share page by the toolbar button, tag
 * it, find it in the library, export it as a finews post.
 */
export async function doMainJob(
  browser: BrowserDriver,
  tag: string,
  watch: Watch = async () => undefined,
): Promise<MainJob> {
  const { page, popup, shown } = await clipPage(browser, ADDRESSES.share);
  await watch('page', page);
  await popup.type('input[name="tags"]', tag);
  await popup.press('Enter');
  await waitUntil('the tag', () => popup.evaluate(hasText, 'li', tag));
  await watch('popup', popup);

  await popup.click('[data-action="open-library"]');
  const library = await browser.findExtensionPage('library.html');
  const rows = await search(library, '就近办', 1);
  const read = await openFirst(library);
  await watch('library', library);

  await library.click('[data-action="export"]');
  await library.click('input[value="finews"]');
  const file = await downloadedBy(browser, () => library.click('[data-action="start-export"]'));
  return { shown, rows, read, file };
}

const hasText = (selector: string, text: string) =>
  [...document.querySelectorAll(selector)].some((element) => element.textContent?.includes(text));
