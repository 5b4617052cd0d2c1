import { expect } from 'vitest';
import { ADDRESSES } from '../../demo/addresses.ts';
import { testInChromium as test } from './browser-test.ts';
import { ChromiumPage } from './drivers/chromium-page.ts';
import { waitUntil } from './drivers/wait-until.ts';
import { openFirst } from './library-page.ts';
import { clipPage } from './popup.ts';

/** Of a window of 1280 pixels at 400 %: what WCAG 1.4.10 asks of a page that it needs no scrolling to the side. */
const WIDTH = 320;

/** What sticks out of the window. Runs in it. */
const wide = () =>
  [...document.querySelectorAll('body, body *')]
    .filter(
      (element) => element.checkVisibility() && element.getBoundingClientRect().width > innerWidth,
    )
    .map((element) => `${element.localName}.${element.className}`);

test('no page is wider than a narrow window', async ({ chromium }) => {
  const { popup } = await clipPage(chromium, ADDRESSES.english);
  await popup.close();
  for (const [path, ready] of [
    ['library.html', '[data-clip-id]'],
    // The last part of the page to be loaded.
    ['options.html', '[data-action="add-rule"]'],
  ] as const) {
    const page = await chromium.openExtensionPage(path);
    if (!(page instanceof ChromiumPage)) throw new Error('not Chromium');
    await page.page.setViewport({ width: WIDTH, height: 800 });
    await waitUntil(ready, () => page.page.$(ready));
    if (path === 'library.html') await openFirst(page);
    // The styles that come with what is loaded later.
    await page.page.waitForNetworkIdle();
    expect(await page.evaluate(wide), path).toEqual([]);
    await page.close();
  }
});
