import { test } from 'vitest';
import { type Demo, startDemo } from '../../demo/server.ts';
import type { BrowserFamily } from '../../scripts/find-browser.ts';
import type { BrowserDriver } from './drivers/browser-driver.ts';
import { ChromiumDriver } from './drivers/chromium.ts';
import { FirefoxDriver } from './drivers/firefox.ts';
import { launchBrowser } from './drivers/launch-browser.ts';

/** What every end-to-end test is given; one of each a file. */
interface Fixtures {
  demo: Demo;
  browser: BrowserDriver;
}

/** Neither +08:00, where the pages come from, nor the zone of a test machine. */
const TIME_ZONE = 'America/New_York';

/** Vitest's `test` with the demo running and a browser behind it. */
function testIn(family: BrowserFamily) {
  return test.extend<Fixtures>({
    demo: [
      // biome-ignore lint/correctness/noEmptyPattern: Vitest reads from the pattern what a fixture needs.
      async ({}, use) => {
        const demo = await startDemo();
        await use(demo);
        await demo.close();
      },
      { scope: 'file' },
    ],
    browser: [
      async ({ demo }, use) => {
        const browser = await launchBrowser(family, { proxy: demo.proxy, timeZone: TIME_ZONE });
        await use(browser);
        await browser.close();
      },
      { scope: 'file' },
    ],
  });
}

const [inChromium, inFirefox] = [testIn('chromium'), testIn('firefox')];

/** Every browser with its `test`, for `describe.each`. */
export const BROWSERS = [
  ['Chromium', inChromium],
  ['Firefox', inFirefox],
] as const;

/** For what only Chromium lets a test do. */
export const testInChromium = inChromium.extend<{ chromium: ChromiumDriver }>({
  chromium: async ({ browser }, use) => {
    if (!(browser instanceof ChromiumDriver)) throw new Error('not Chromium');
    await use(browser);
  },
});

/** For what only Firefox lets a test do. */
export const testInFirefox = inFirefox.extend<{ firefox: FirefoxDriver }>({
  firefox: async ({ browser }, use) => {
    if (!(browser instanceof FirefoxDriver)) throw new Error('not Firefox');
    await use(browser);
  },
});
