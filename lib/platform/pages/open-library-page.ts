import { browser } from 'wxt/browser';

/** Opens the library page in a new tab; `params` is its state (`clip=<id>`, see the page's URL). */
export async function openLibraryPage(params = ''): Promise<void> {
  const page = browser.runtime.getURL('/library.html');
  await browser.tabs.create({ url: params ? `${page}#/?${params}` : page });
}
