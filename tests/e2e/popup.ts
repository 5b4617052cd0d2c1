import type { BrowserDriver, BrowserPage } from './drivers/browser-driver.ts';
import { waitUntil } from './drivers/wait-until.ts';

/** What the popup shows of the page: its `data-state`, and the fields as they stand. */
export interface PopupShows {
  state: string;
  title: string;
  source: string;
  bylines: string;
  published: string;
}

/** States in which the popup has its answer. */
const SETTLED = ['saved', 'unchanged', 'revised', 'joined', 'link', 'failed'];

/** Reads the popup as it stands. Runs in it. */
function readPopup(): PopupShows {
  const value = (name: string) =>
    document.querySelector<HTMLInputElement>(`[name="${name}"]`)?.value ?? '';
  return {
    state: document.querySelector('[data-testid="clip-status"]')?.getAttribute('data-state') ?? '',
    title: value('title'),
    source: value('source'),
    bylines: value('bylines'),
    published: value('published'),
  };
}

/** What the popup shows once it knows what became of the page. */
export function popupShows(popup: BrowserPage, states = SETTLED): Promise<PopupShows> {
  return waitUntil(`the popup to be ${states.join(' or ')}`, async () => {
    const shown = await popup.evaluate(readPopup);
    return states.includes(shown.state) ? shown : null;
  });
}

/** Opens a page, clicks the toolbar button and waits for the answer. */
export async function clipPage(browser: BrowserDriver, url: string) {
  const page = await browser.open(url);
  const popup = await browser.clickToolbar(page);
  return { page, popup, shown: await popupShows(popup) };
}
