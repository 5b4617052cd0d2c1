import axe from 'axe-core';
import { expect } from 'vitest';
import { ADDRESSES } from '../../demo/addresses.ts';
import { testInChromium } from './browser-test.ts';
import type { BrowserPage } from './drivers/browser-driver.ts';
import { ChromiumPage } from './drivers/chromium-page.ts';
import { waitUntil } from './drivers/wait-until.ts';
import { openFirst } from './library-page.ts';
import { clipPage } from './popup.ts';

/** Axe looks at every element of ten pages, twice. */
const PATIENCE_MS = 180_000;

/** What axe objects to in a page as it is drawn, contrast and all, in a light and in a dark window. */
async function objections(page: BrowserPage): Promise<string[]> {
  if (!(page instanceof ChromiumPage)) throw new Error('not a page of Chromium');
  await page.page.evaluate(axe.source);
  const found: string[] = [];
  for (const value of ['light', 'dark']) {
    await page.page.emulateMediaFeatures([
      { name: 'prefers-color-scheme', value },
      { name: 'prefers-reduced-motion', value: 'reduce' },
    ]);
    const { violations } = (await page.page.evaluate('axe.run()')) as axe.AxeResults;
    for (const { id, nodes } of violations) {
      found.push(...nodes.map(({ html }) => `${value}: ${id}: ${html}`));
    }
  }
  return found;
}

const shows = (page: BrowserPage, selector: string) =>
  waitUntil(selector, () => page.evaluate((s: string) => !!document.querySelector(s), selector));

testInChromium(
  'axe objects to nothing in popup, library and options',
  async ({ browser }) => {
    const first = await browser.openExtensionPage('library.html');
    await shows(first, '[data-action="import-first"]');
    expect.soft(await objections(first)).toEqual([]);
    await first.close();

    for (const address of [ADDRESSES.pdf, ADDRESSES.textFile, ADDRESSES.fieldGuide]) {
      const { page, popup } = await clipPage(browser, address);
      expect.soft(await objections(popup)).toEqual([]);
      await popup.close();
      await page.close();
    }

    const library = await browser.openExtensionPage('library.html');
    await openFirst(library);
    await shows(library, '[data-action="reading"]');
    expect.soft(await objections(library)).toEqual([]);
    await library.click('[data-action="reading"]');
    expect.soft(await objections(library)).toEqual([]);
    await library.press('Escape');
    for (const action of ['export', 'import', 'search-help']) {
      await library.click(`[data-action="${action}"]`);
      await shows(library, 'dialog[open]');
      expect.soft(await objections(library)).toEqual([]);
      await library.press('Escape');
      await shows(library, 'body:not(:has(dialog[open]))');
    }

    const options = await browser.openExtensionPage('options.html');
    await shows(options, '[data-action="save-archive"]');
    await shows(options, '[data-action="add-rule"]');
    expect.soft(await objections(options)).toEqual([]);
  },
  PATIENCE_MS,
);
