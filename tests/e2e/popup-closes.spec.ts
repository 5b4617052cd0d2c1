import { describe, expect } from 'vitest';
import { BROWSERS } from './browser-test.ts';
import { clipPage } from './popup.ts';
import { storedClips } from './stored-clips.ts';

const TRIES = 5;

/** For how long nobody can write: longer than it takes to type and to close. */
const BUSY_MS = 1500;

/** Keeps the library busy, as a slow disk or an import does. Runs in a page of ours; comes back when it is. */
function keepBusy(ms: number): Promise<void> {
  return new Promise((busy) => {
    const opening = indexedDB.open('jianbao');
    opening.onsuccess = () => {
      const database = opening.result;
      const clips = database.transaction(['clips'], 'readwrite').objectStore('clips');
      const end = Date.now() + ms;
      const read = () => {
        clips.count().onsuccess = () => (Date.now() < end ? read() : database.close());
      };
      read();
      busy();
    };
  });
}

describe.each(BROWSERS)('%s', (_name, test) => {
  test('what was typed is kept when the popup closes before it is saved', async ({ browser }) => {
    const library = await browser.openExtensionPage('library.html');
    for (let number = 1; number <= TRIES; number++) {
      const { page, popup } = await clipPage(browser, `http://many.example/${number}`);
      await library.evaluate(keepBusy, BUSY_MS);
      await popup.type('textarea[name="note"]', `note ${number}`);
      await popup.type('input[name="tags"]', `tag ${number}`);
      await popup.press('Enter');
      // As by a click elsewhere: the document goes, whatever it still has to do.
      await page.click('body');
      await popup.evaluate(() => window.close()).catch(() => undefined);
    }
    await library.evaluate(keepBusy, 0);
    const { clips } = await storedClips(library);
    const kept = clips.map(({ note, tags }) => [note, ...tags]).sort();
    expect(kept).toEqual(
      Array.from({ length: TRIES }, (_, index) => [`note ${index + 1}`, `tag ${index + 1}`]),
    );
  });
});
