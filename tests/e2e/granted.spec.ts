import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect } from 'vitest';
import { readArchive } from '../../lib/archive/read-archive.ts';
import { atStep } from './at-step.ts';
import { backUp } from './back-up.ts';
import { testInChromium } from './browser-test.ts';
import { chooseFiles } from './choose-files.ts';
import { downloadedBy } from './downloads.ts';
import type { BrowserDriver } from './drivers/browser-driver.ts';
import { launchBrowser } from './drivers/launch-browser.ts';
import { waitUntil } from './drivers/wait-until.ts';
import { grantedBuild } from './granted-build.ts';
import { openFirst, search } from './library-page.ts';

const NOTE =
  '---\ntitle: Lamp\nurl: http://daily.example/lamp\n---\nLit.\n\n![Lamp](http://daily.example/images/lamp.png)\n';

/** With hosts and downloads allowed: in a browser of its own, whose extension has them. */
const test = testInChromium.extend<{ granted: BrowserDriver }>({
  granted: [
    async ({ demo }, use) => {
      const extension = await grantedBuild();
      const browser = await launchBrowser('chromium', { proxy: demo.proxy, extension });
      await use(browser);
      await browser.close();
    },
    { scope: 'file' },
  ],
});

test('an export has the pictures in it, which stay in the library where that is wished', async ({
  granted,
}) => {
  const library = await granted.openExtensionPage('library.html');
  await library.click('[data-action="import"]');
  await atStep(library, 'choose');
  await chooseFiles(library, 'input[name="files"]', [
    { name: 'lamp.md', base64: Buffer.from(NOTE).toString('base64') },
  ]);
  await atStep(library, 'checked');
  await library.click('[data-action="start-import"]');
  await atStep(library, 'done');
  await library.click('[data-action="close-import"]');
  await search(library, 'lamp ', 1);
  // There is one clip anyhow: the list is that of the search when the word is marked in it.
  await waitUntil('the word marked', () =>
    library.evaluate(() => document.querySelector('[data-clip-id] mark')?.textContent || null),
  );

  await library.click('[data-action="export-list"]:enabled');
  await library.click('input[value="html"]');
  await library.click('input[name="images"]');
  await library.click('input[name="keepImages"]');
  const { bytes } = await downloadedBy(granted, () =>
    library.click('[data-action="start-export"]'),
  );
  expect(bytes.toString()).toMatch(/<img [^>]*src="data:image\/png;base64,/);
  await library.click('[data-action="close-export"]');
  await openFirst(library);
  await waitUntil('the picture that is kept', () =>
    library.evaluate(() => {
      const image = document.querySelector<HTMLImageElement>('[data-testid="reader"] img');
      return image?.src.startsWith('blob:') && image.naturalWidth > 0 ? true : null;
    }),
  );
});

test('a backup lies among the downloads, and is told as good', async ({ granted }) => {
  const options = await granted.openExtensionPage('options.html');
  await options.choose('select[name="backupTarget"]', 'downloads');
  expect(await backUp(options)).toMatch(/just now · 1 clip ·/);
  // Under the control of a test, the browser gives a download a name of its own.
  const { downloads } = granted;
  const archives = (await readdir(downloads)).filter((name) => !name.endsWith('.html'));
  expect(archives).toHaveLength(1);
  const archive = new Blob([await readFile(join(downloads, archives[0] ?? ''))]);
  const entries = [];
  for await (const entry of (await readArchive(archive)).pieces()) entries.push(entry.kind);
  expect(entries).toEqual(['settings', 'clip', 'image']);
});
