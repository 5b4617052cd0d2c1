import { copyFile, mkdir } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { ADDRESSES } from '../demo/addresses.ts';
import { type Demo, startDemo } from '../demo/server.ts';
import { ChromiumDriver } from '../tests/e2e/drivers/chromium.ts';
import type { ChromiumPage } from '../tests/e2e/drivers/chromium-page.ts';
import { BUILDS } from '../tests/e2e/drivers/launch-browser.ts';
import { openFirst, search } from '../tests/e2e/library-page.ts';
import { clipPage } from '../tests/e2e/popup.ts';

const OUTPUT = resolve('demo-output/screenshots');
const LANGUAGES = ['en', 'zh-CN'];
const SCHEMES = ['light', 'dark'] as const;
const WIDTHS = { wide: 1280, narrow: 640 };
const HEIGHT = 800;

/** Pages that fill the library, the last one on top, each with the tags it gets. */
const CLIPPED: [address: string, tags: string[]][] = [
  ['http://many.example/1', []],
  ['http://many.example/2', []],
  [ADDRESSES.live, ['weather']],
  [ADDRESSES.app, []],
  [ADDRESSES.textFile, ['邮政']],
  [ADDRESSES.flash, ['物流']],
  [ADDRESSES.eastmoney, ['物流', '乡村']],
  [ADDRESSES.english, ['transport']],
  [ADDRESSES.share, ['邮政', '政务']],
];

/** What README shows, of all the pictures. */
const SHOWN = ['library-light-en-wide.png', 'popup-light-en.png'];

/** Colours fade into each other for a moment. */
const SETTLE_MS = 400;

/** One picture a scheme, named after what is on it. */
async function shoot(page: ChromiumPage, name: string): Promise<void> {
  for (const scheme of SCHEMES) {
    await page.page.emulateMediaFeatures([{ name: 'prefers-color-scheme', value: scheme }]);
    await sleep(SETTLE_MS);
    await page.screenshot(join(OUTPUT, name.replace('{scheme}', scheme)));
  }
}

async function shootWidths(page: ChromiumPage, name: string): Promise<void> {
  for (const [label, width] of Object.entries(WIDTHS)) {
    await page.page.setViewport({ width, height: HEIGHT });
    await shoot(page, `${name}-${label}.png`);
  }
}

/** Every page of the extension in one language, with a library that somebody has used. */
async function shootLanguage(demo: Demo, language: string): Promise<void> {
  const downloads = join(tmpdir(), 'jianbao-downloads');
  const browser = await ChromiumDriver.launch({
    extension: BUILDS.chromium,
    proxy: demo.proxy,
    downloads,
    language,
    timeZone: 'Asia/Shanghai',
  });
  for (const [address, tags] of CLIPPED) {
    const { page, popup } = await clipPage(browser, address);
    for (const tag of tags) {
      await popup.type('input[name="tags"]', tag);
      await popup.press('Enter');
    }
    if (address === CLIPPED.at(-1)?.[0]) {
      await shoot(popup as ChromiumPage, `popup-{scheme}-${language}.png`);
    }
    await sleep(SETTLE_MS);
    await popup.close();
    await page.close();
  }
  const library = await browser.openExtensionPage('library.html');
  await search(library, '', CLIPPED.length);
  await openFirst(library);
  await shootWidths(library, `library-{scheme}-${language}`);
  const options = await browser.openExtensionPage('options.html');
  await shootWidths(options, `options-{scheme}-${language}`);
  await browser.close();
}

async function screenshots(): Promise<void> {
  await mkdir(OUTPUT, { recursive: true });
  const demo = await startDemo();
  for (const language of LANGUAGES) await shootLanguage(demo, language);
  await demo.close();
  await mkdir('docs/images', { recursive: true });
  for (const name of SHOWN) await copyFile(join(OUTPUT, name), join('docs/images', name));
  console.log(`Pictures are in ${OUTPUT}; those of README in docs/images.`);
}

await screenshots();
