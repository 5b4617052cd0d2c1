import { describe, expect } from 'vitest';
import { ADDRESSES } from '../../demo/addresses.ts';
import { BROWSERS } from './browser-test.ts';
import type { BrowserDriver } from './drivers/browser-driver.ts';
import { waitUntil } from './drivers/wait-until.ts';
import { clipPage, popupShows } from './popup.ts';
import { clipOf } from './stored-clips.ts';

/** Opens a page and waits until it shows something, not until it is loaded. */
async function openHalf(browser: BrowserDriver, url: string) {
  const page = await browser.open(ADDRESSES.front);
  await page.evaluate((address) => {
    location.href = address;
  }, url);
  await waitUntil('the first paragraphs', () =>
    page.evaluate(() => document.querySelectorAll('article > p').length > 2),
  );
  return page;
}

describe.each(BROWSERS)('%s', (_name, test) => {
  test('a page whose server never hangs up is clipped as it stands', async ({ browser }) => {
    const page = await openHalf(browser, ADDRESSES.slowHeld);
    const popup = await browser.clickToolbar(page);
    await popupShows(popup, ['waiting']);
    expect(await popupShows(popup)).toMatchObject({
      state: 'saved',
      title: 'The night train is late',
    });
    const { clip, revision } = await clipOf(popup, ADDRESSES.slowHeld);
    expect(clip.notes).toContain('still-loading');
    expect(revision.text).toMatch(/This is the last line of it\.$/);
  });

  test('a page that is half there is waited for, and clipped whole', async ({ browser }) => {
    const page = await openHalf(browser, ADDRESSES.slowHalves);
    const popup = await browser.clickToolbar(page);
    expect((await popupShows(popup)).state).toBe('saved');
    const { clip, revision } = await clipOf(popup, ADDRESSES.slowHalves);
    expect(clip.notes).toEqual([]);
    expect(revision.text).toMatch(/This is the last line of it\.$/);
  });

  test('of a page that shows no text of its own the link is kept, and the popup says so', async ({
    browser,
  }) => {
    const { shown } = await clipPage(browser, ADDRESSES.slowFrame);
    expect([shown.state, shown.title]).toEqual(['link', 'Framed']);
  });
});
