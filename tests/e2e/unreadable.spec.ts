import { describe, expect } from 'vitest';
import { ADDRESSES } from '../../demo/addresses.ts';
import { BROWSERS, testInChromium } from './browser-test.ts';
import { clipPage, popupShows } from './popup.ts';
import { storedClips } from './stored-clips.ts';

const CASES = [
  ['a PDF', ADDRESSES.pdf, BROWSERS],
  // Chromium hides from extensions where its own pages are: see below.
  ['a page of the browser', 'about:support', BROWSERS.slice(1)],
] as const;

for (const [what, address, browsers] of CASES) {
  describe.each(browsers)('%s', (_name, test) => {
    test(`${what} cannot be read, but its link can be kept`, async ({ browser }) => {
      const { popup, shown } = await clipPage(browser, address);
      expect(shown.state).toBe('failed');
      expect((await storedClips(popup)).clips.filter(({ url }) => url === address)).toEqual([]);

      await popup.click('[data-action="keep-link"]');
      expect((await popupShows(popup, ['link'])).state).toBe('link');
      expect((await storedClips(popup)).clips).toContainEqual(
        expect.objectContaining({ kind: 'link', url: address }),
      );
    });
  });
}

testInChromium('nothing is offered of a page whose address is hidden', async ({ browser }) => {
  const { popup, shown } = await clipPage(browser, 'chrome://version/');
  expect(shown.state).toBe('failed');
  expect(
    await popup.evaluate(() => document.querySelectorAll('[data-action="keep-link"]').length),
  ).toBe(0);
});
