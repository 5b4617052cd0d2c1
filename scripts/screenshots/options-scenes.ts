import { setTimeout as sleep } from 'node:timers/promises';
import type { BrowserDriver } from '../../tests/e2e/drivers/browser-driver.ts';
import type { ChromiumPage } from '../../tests/e2e/drivers/chromium-page.ts';
import type { Camera } from './camera.ts';

/** Sections are loaded one after the other. */
const SETTLE_MS = 1500;

/** The options from top to bottom, and the dialogs over them. */
export async function shootOptions(browser: BrowserDriver, camera: Camera): Promise<void> {
  const options = (await browser.openExtensionPage('options.html')) as ChromiumPage;
  await sleep(SETTLE_MS);
  await camera.shootWhole(options, 'options', [360, 1280]);
  await options.click('[data-action="new-profile"]');
  await sleep(SETTLE_MS);
  await camera.shootWidths(options, 'options-profile', [360, 1280]);
  await options.press('Escape');
  await options.click('[data-action="add-rule"]');
  await sleep(SETTLE_MS);
  await camera.shootWidths(options, 'options-rule', [360, 1280]);
  await options.close();
}
