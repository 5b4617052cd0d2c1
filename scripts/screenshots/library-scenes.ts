import { readFile } from 'node:fs/promises';
import { setTimeout as sleep } from 'node:timers/promises';
import { atStep } from '../../tests/e2e/at-step.ts';
import { chooseFiles } from '../../tests/e2e/choose-files.ts';
import type { BrowserDriver } from '../../tests/e2e/drivers/browser-driver.ts';
import type { ChromiumPage } from '../../tests/e2e/drivers/chromium-page.ts';
import { openFirst } from '../../tests/e2e/library-page.ts';
import type { Camera, Media } from './camera.ts';
import { shows } from './popup-scenes.ts';

/** What is looked up lags behind what is typed. */
const SETTLE_MS = 500;
const EVERY = [360, 700, 1000, 1280, 1920];
const SOME = [360, 1280];
const ARTICLES = { guide: '"field guide"', chinese: '就近办', long: '征求意见稿', rtl: 'lang:ar' };

/** The library before anything is in it. */
export async function shootEmptyLibrary(browser: BrowserDriver, camera: Camera): Promise<void> {
  const library = await browser.openExtensionPage('library.html');
  await shows(library, '[data-action="import-first"]');
  await camera.shootWidths(library, 'library-empty', EVERY);
  await library.close();
}

/** The library in every state. */
export async function shootLibrary(browser: BrowserDriver, camera: Camera): Promise<void> {
  /** One state: a new page at an address, something done in it, pictures. */
  const scene = async (
    name: string,
    hash: string,
    widths: readonly number[],
    act?: (library: ChromiumPage) => Promise<unknown>,
    media: Media = 'screen',
  ) => {
    const library = await browser.openExtensionPage(`library.html${hash}`);
    await (library as ChromiumPage).page.setViewport({ width: 1280, height: 800 });
    await sleep(SETTLE_MS);
    await act?.(library as ChromiumPage);
    await sleep(SETTLE_MS);
    await camera.shootWidths(library, `library-${name}`, widths, media);
    await library.close();
  };
  const sought = (words: string) => `#/?q=${encodeURIComponent(words)}`;

  await scene('list', '#/', EVERY);
  for (const [name, words] of Object.entries(ARTICLES)) {
    await scene(`read-${name}`, sought(words), EVERY, openFirst);
  }
  // The newest clip, as README shows it.
  await scene('read-first', '#/', [1280], async (library) => {
    await openFirst(library);
    await library.click('[data-action="show-images"]');
  });
  await scene('reading-menu', '#/', SOME, async (library) => {
    await openFirst(library);
    await library.click('[data-action="reading"]');
  });
  await scene('read-table', sought(ARTICLES.guide), SOME, async (library) => {
    await openFirst(library);
    await sleep(SETTLE_MS);
    await library.evaluate(() => document.querySelector('blockquote')?.scrollIntoView());
  });
  await scene('read-end', sought(ARTICLES.guide), SOME, async (library) => {
    await openFirst(library);
    await sleep(SETTLE_MS);
    await library.evaluate(() => document.querySelector('article footer')?.scrollIntoView());
  });
  await scene('edit', sought('title:云溪'), SOME, async (library) => {
    await openFirst(library);
    await library.press('e');
  });
  await scene('copy', sought('title:云溪'), [360, 700], async (library) => {
    await openFirst(library);
    await library.click('[data-action="copy"]');
  });
  await scene('chips', sought('邮政 -快递 tag:邮政 after:2022-05 foo:bar'), SOME);
  await scene('completion', '#/', SOME, (library) => library.type('input[name="q"]', 'tag:邮'));
  await scene('no-hits', sought('zeppelin'), SOME);
  await scene('filtered', '#/?tag=邮政&from=2022-01-01', SOME);
  await scene('filters', '#/', [360, 700], async (library) => {
    await library.page.setViewport({ width: 700, height: 800 });
    await library.click('[data-action="show-filters"]');
  });
  await scene('chosen', '#/', SOME, async (library) => {
    for (const key of ['j', 'x', 'j', 'x', 'j', 'x']) await library.press(key);
  });
  await scene('shortcuts', '#/', SOME, (library) => library.press('?'));
  await scene('search-help', '#/', SOME, (library) => library.click('[data-action="search-help"]'));
  await scene('save-search', sought('邮政'), SOME, (library) =>
    library.click('[data-action="save-search"]'),
  );
  await scene('tags', sought('title:云溪'), SOME, async (library) => {
    await openFirst(library);
    await library.press('t');
  });
  await scene('export', '#/', SOME, async (library) => {
    await library.click('[data-action="export-list"]');
    await sleep(SETTLE_MS * 2);
  });
  await scene('import', '#/', SOME, (library) => library.click('[data-action="import"]'));
  await scene('import-checked', '#/', SOME, async (library) => {
    await library.click('[data-action="import"]');
    await atStep(library, 'choose');
    const bytes = await readFile('tests/fixtures/imports/raindrop.csv');
    await chooseFiles(library, 'input[name="files"]', [
      { name: 'raindrop.csv', base64: bytes.toString('base64') },
    ]);
    await atStep(library, 'checked');
  });
  await scene('trashed', sought('title:第'), SOME, async (library) => {
    await openFirst(library);
    await library.press('#');
  });
  await scene('trash', '#/?trash=1', SOME, openFirst);
  await scene('print', sought(ARTICLES.guide), [800], openFirst, 'print');
}
