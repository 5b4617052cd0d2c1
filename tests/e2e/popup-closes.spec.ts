import { describe, expect } from 'vitest';
import { BROWSERS } from './browser-test.ts';
import { clipPage } from './popup.ts';
import { storedClips } from './stored-clips.ts';

const TRIES = 5;

describe.each(BROWSERS)('%s', (_name, test) => {
  test('what was typed is kept when the popup closes at once', async ({ browser }) => {
    for (let number = 1; number <= TRIES; number++) {
      const { page, popup } = await clipPage(browser, `http://many.example/${number}`);
      await popup.type('textarea[name="note"]', `note ${number}`);
      await popup.type('input[name="tags"]', `tag ${number}`);
      await popup.press('Enter');
      // As by a click elsewhere: the document goes, whatever it still has to do.
      await page.click('body');
      await popup.evaluate(() => window.close()).catch(() => undefined);
    }
    const library = await browser.openExtensionPage('library.html');
    const { clips } = await storedClips(library);
    const kept = clips.map(({ note, tags }) => [note, ...tags]).sort();
    expect(kept).toEqual(
      Array.from({ length: TRIES }, (_, index) => [`note ${index + 1}`, `tag ${index + 1}`]),
    );
  });
});
