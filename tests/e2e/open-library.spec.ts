import { describe } from 'vitest';
import { BROWSERS } from './browser-test.ts';
import { search } from './library-page.ts';
import { clipPage } from './popup.ts';

describe.each(BROWSERS)('%s', (_name, test) => {
  test('a library that is open shows every clip as it is made', async ({ browser }) => {
    const library = await browser.openExtensionPage('library.html');
    for (const count of [1, 2, 3]) {
      const { popup, page } = await clipPage(browser, `http://many.example/${count}`);
      await popup.close();
      await page.close();
      await search(library, '', count);
    }
  });
});
