import { describe, expect } from 'vitest';
import { ADDRESSES } from '../../demo/addresses.ts';
import { BROWSERS } from './browser-test.ts';
import { clipPage, popupShows } from './popup.ts';
import { storedClips } from './stored-clips.ts';

describe.each(BROWSERS)('%s', (name, test) => {
  const pages = {
    'a PDF': ADDRESSES.pdf,
    'a page of the browser': name === 'Firefox' ? 'about:support' : 'chrome://version/',
  };

  for (const [what, address] of Object.entries(pages)) {
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
  }
});
