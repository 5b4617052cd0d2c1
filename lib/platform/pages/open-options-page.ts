import { browser } from 'wxt/browser';

/** Opens the options in a new tab. */
export async function openOptionsPage(): Promise<void> {
  await browser.tabs.create({ url: browser.runtime.getURL('/options.html') });
}
