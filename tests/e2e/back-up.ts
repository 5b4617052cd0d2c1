import type { BrowserPage } from './drivers/browser-driver.ts';
import { waitUntil } from './drivers/wait-until.ts';

/** Makes a backup on the options page, and gives what it says of it. */
export async function backUp(options: BrowserPage): Promise<string> {
  await options.click('[data-action="back-up"]');
  return waitUntil('a good backup', () =>
    options.evaluate(() => {
      const text = document.querySelector('[data-testid="last-backup"]')?.textContent ?? '';
      return /clip/.test(text) ? text : null;
    }),
  );
}
