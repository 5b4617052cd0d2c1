import { expect } from 'vitest';
import { ADDRESSES } from '../../demo/addresses.ts';
import { testInChromium, testInFirefox } from './browser-test.ts';
import type { BrowserPage } from './drivers/browser-driver.ts';
import { waitUntil } from './drivers/wait-until.ts';
import { clipPage } from './popup.ts';
import { clipOf } from './stored-clips.ts';

/** Runs in the page: a folder in the browser's private one stands for the reader's. */
function pickPrivateFolder(): void {
  Object.assign(window, {
    showDirectoryPicker: async () =>
      (await navigator.storage.getDirectory()).getDirectoryHandle('vault', { create: true }),
  });
}

/** Runs in the page: what is in that folder, by name. */
async function readVault(): Promise<Record<string, string>> {
  const root = await navigator.storage.getDirectory();
  const vault = await root.getDirectoryHandle('vault', { create: true });
  const files: Record<string, string> = {};
  const entries = vault as unknown as { values(): AsyncIterable<FileSystemHandle> };
  for await (const entry of entries.values()) {
    if (entry.kind !== 'file') continue;
    files[entry.name] = await (await (entry as FileSystemFileHandle).getFile()).text();
  }
  return files;
}

/** Runs in the page: another program writes a file of that folder. */
async function writeOutside(name: string, text: string): Promise<void> {
  const root = await navigator.storage.getDirectory();
  const vault = await root.getDirectoryHandle('vault');
  const file = await vault.getFileHandle(name, { create: true });
  const writable = await file.createWritable();
  await writable.write(text);
  await writable.close();
}

/** Runs in the page: as after a restart, until the reader is asked. */
function losePermission(): void {
  const asked = { yet: false };
  Object.assign(FileSystemHandle.prototype, {
    queryPermission: async () => (asked.yet ? 'granted' : 'prompt'),
    requestPermission: async () => {
      asked.yet = true;
      return 'granted';
    },
  });
}

const textOf = (page: BrowserPage, selector: string) =>
  page.evaluate((at: string) => document.querySelector(at)?.textContent ?? '', selector);

const state = (page: BrowserPage, wanted: RegExp) =>
  waitUntil(`the mirror to be ${wanted}`, async () =>
    wanted.test(await textOf(page, '[data-testid="mirror-state"]')),
  );

const vaultWith = (page: BrowserPage, count: number) =>
  waitUntil(`${count} files`, async () => {
    const files = await page.evaluate(readVault);
    return Object.keys(files).length === count ? files : null;
  });

const has = (page: BrowserPage, selector: string) =>
  page.evaluate((at: string) => document.querySelector(at) !== null, selector);

async function retitle(library: BrowserPage, id: string, title: string): Promise<void> {
  await library.evaluate((clip: string) => {
    location.hash = `#/?clip=${clip}`;
  }, id);
  await waitUntil('the fields', async () => {
    if (await has(library, '[name="title"]')) return true;
    if (await has(library, '[data-action="edit"]')) await library.click('[data-action="edit"]');
    return false;
  });
  await library.type('[name="title"]', title);
  await library.press('Tab');
}

testInChromium(
  'a folder follows the clips, and keeps what the reader writes there',
  async ({ chromium }) => {
    const first = await clipPage(chromium, ADDRESSES.share);
    await first.popup.close();
    await first.page.close();
    const options = await chromium.openExtensionPage('options.html');
    await options.evaluate(pickPrivateFolder);
    await options.click('[data-action="mirror"]');
    await state(options, /Up to date · 1 file/);
    const [name = ''] = Object.keys(await vaultWith(options, 1));

    // A clip that the popup made is written by the page that is open.
    const second = await clipPage(chromium, ADDRESSES.english);
    await second.popup.close();
    await second.page.close();
    await vaultWith(options, 2);

    // The mirror goes on after the page was closed, from the folder that was kept.
    await options.close();
    const library = await chromium.openExtensionPage('library.html');
    const { clip } = await clipOf(library, ADDRESSES.share);
    await library.evaluate(writeOutside, name, 'My own words.');
    await retitle(library, clip.id, 'Another title');
    const files = await vaultWith(library, 3);
    expect(files[name]).toBe('My own words.');
    expect(files['Another title.md']).toContain('# Another title');

    // The reader is told which, and that is over when they have deleted their file.
    await library.click('[data-action="show-conflicts"]');
    await waitUntil('the list', async () => (await textOf(library, 'dialog')).includes(name));
    await library.press('Escape');
    await library.evaluate(async (gone: string) => {
      const root = await navigator.storage.getDirectory();
      await (await root.getDirectoryHandle('vault')).removeEntry(gone);
      window.dispatchEvent(new Event('focus'));
    }, name);
    await waitUntil('the notice to go', async () =>
      library.evaluate(() => !document.querySelector('[data-action="show-conflicts"]')),
    );

    // Without permission changes wait; one click, and they are written.
    await library.evaluate(losePermission);
    await retitle(library, clip.id, 'After a restart');
    await library.click('[data-action="allow-mirror"]');
    await waitUntil('the new name', async () =>
      Object.keys(await library.evaluate(readVault)).includes('After a restart.md'),
    );
    await vaultWith(library, 2);

    // Stopped, all files stay; begun again, they are known.
    await library.close();
    const again = await chromium.openExtensionPage('options.html');
    await again.evaluate(pickPrivateFolder);
    await again.click('[data-action="stop-mirror"]');
    await waitUntil('the button to begin', () =>
      again.evaluate(() => document.querySelector('[data-testid="mirror-folder"]') === null),
    );
    await vaultWith(again, 2);
    await again.click('[data-action="mirror"]');
    await state(again, /Up to date · 2 files/);
    await vaultWith(again, 2);
  },
);

testInFirefox('where no page may write into folders, it is said', async ({ firefox }) => {
  const options = await firefox.openExtensionPage('options.html');
  const told = await waitUntil('the section', () =>
    options.evaluate(
      () =>
        [...document.querySelectorAll('section')].find((one) => /ZIP/.test(one.textContent ?? ''))
          ?.textContent,
    ),
  );
  expect(told).toMatch(/Folder mirror.*Open the library/);
});
