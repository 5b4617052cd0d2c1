import { mkdtemp } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import type { BrowserFamily } from '../../../scripts/find-browser.ts';
import type { BrowserDriver, LaunchOptions } from './browser-driver.ts';
import { ChromiumDriver } from './chromium.ts';
import { FirefoxDriver } from './firefox.ts';

/** The folders that `npm run build` leaves. */
export const BUILDS: Record<BrowserFamily, string> = {
  chromium: resolve('.output/chrome-mv3'),
  firefox: resolve('.output/firefox-mv3'),
};

/** Starts a browser with the built extension, or another one that is named; downloads go to a new folder unless one is named. */
export async function launchBrowser(
  family: BrowserFamily,
  options: Omit<LaunchOptions, 'extension' | 'downloads'> &
    Partial<Pick<LaunchOptions, 'extension' | 'downloads'>>,
): Promise<BrowserDriver> {
  const settled = {
    extension: BUILDS[family],
    downloads: options.downloads ?? (await mkdtemp(join(tmpdir(), 'jianbao-downloads-'))),
    ...options,
  };
  return family === 'chromium' ? ChromiumDriver.launch(settled) : FirefoxDriver.launch(settled);
}
