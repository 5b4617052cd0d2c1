import { describe, expect } from 'vitest';
import { ADDRESSES } from '../../demo/addresses.ts';
import { atStep } from './at-step.ts';
import { backUp } from './back-up.ts';
import { BROWSERS, testInChromium } from './browser-test.ts';
import { chooseFiles } from './choose-files.ts';
import { downloadedBy } from './downloads.ts';
import { waitUntil } from './drivers/wait-until.ts';
import { clipPage } from './popup.ts';
import { storedClips } from './stored-clips.ts';

/** Runs in the page: forgets the library, as on a new machine. */
async function dropLibrary(): Promise<void> {
  const request = indexedDB.deleteDatabase('jianbao');
  await new Promise((resolve, reject) => {
    request.onsuccess = resolve;
    request.onerror = () => reject(request.error);
  });
}

describe.each(BROWSERS)('%s', (_name, test) => {
  test('drill: everything is saved, lost, and restored as it was', async ({ browser }) => {
    for (const address of [ADDRESSES.share, ADDRESSES.english, ADDRESSES.live]) {
      const { page, popup } = await clipPage(browser, address);
      await popup.type('input[name="tags"]', '邮政 post');
      await popup.press('Enter');
      await waitUntil('the tag', async () =>
        (await storedClips(popup)).clips.some(
          ({ url, tags }) => url === address && tags.length > 0,
        ),
      );
      await popup.close();
      await page.close();
    }
    const options = await browser.openExtensionPage('options.html');
    const before = await storedClips(options);
    expect(before.clips).toHaveLength(3);
    const { name, bytes } = await downloadedBy(browser, () =>
      options.click('[data-action="save-archive"]'),
    );
    expect(name).toMatch(/^jianbao-\d{4}-\d\d-\d\d-\d{4}\.zip$/);

    await options.evaluate(dropLibrary);
    await options.close();
    const library = await browser.openExtensionPage('library.html');
    await waitUntil('an empty library', async () =>
      (await storedClips(library)).clips.length === 0 ? true : null,
    );
    await library.click('[data-action="import"]');
    await atStep(library, 'choose');
    await chooseFiles(library, 'input[name="files"]', [{ name, base64: bytes.toString('base64') }]);
    expect(await atStep(library, 'checked')).toContain('New3');
    await library.click('[data-action="start-import"]');
    await atStep(library, 'done');
    expect(await storedClips(library)).toEqual(before);
  });
});

/** Runs in the page: the browser's private folder stands for one of the reader's. */
function pickPrivateFolder(): void {
  Object.assign(window, { showDirectoryPicker: () => navigator.storage.getDirectory() });
}

/** Runs in the page: what is in that folder. */
async function namesInFolder(): Promise<string[]> {
  const folder = await navigator.storage.getDirectory();
  const names: string[] = [];
  for await (const name of (folder as unknown as { keys(): AsyncIterable<string> }).keys()) {
    names.push(name);
  }
  return names;
}

testInChromium(
  'backups go to a folder, are read back, and the oldest leave',
  async ({ chromium }) => {
    const { page, popup } = await clipPage(chromium, ADDRESSES.share);
    await popup.close();
    await page.close();
    const options = await chromium.openExtensionPage('options.html');
    await options.evaluate(pickPrivateFolder);
    await options.evaluate(async () => {
      const folder = await navigator.storage.getDirectory();
      for (const day of ['01', '02', '03', '04', '05']) {
        await folder.getFileHandle(`jianbao-2022-05-${day}-1200.zip`, { create: true });
      }
      await folder.getFileHandle('diary.txt', { create: true });
    });
    await options.choose('select[name="backupTarget"]', 'folder');
    expect(await backUp(options)).toMatch(/just now · 1 clip ·/);
    const names = (await options.evaluate(namesInFolder)).sort();
    expect(names).toHaveLength(6);
    expect(names.slice(0, 2)).toEqual(['diary.txt', 'jianbao-2022-05-02-1200.zip']);
  },
);
