import { copyFile, mkdir } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { type Demo, startDemo } from '../demo/server.ts';
import { ChromiumDriver } from '../tests/e2e/drivers/chromium.ts';
import { BUILDS } from '../tests/e2e/drivers/launch-browser.ts';
import { Camera, type Scheme } from './screenshots/camera.ts';
import { shootEmptyLibrary, shootLibrary } from './screenshots/library-scenes.ts';
import { shootOptions } from './screenshots/options-scenes.ts';
import { shootPopup } from './screenshots/popup-scenes.ts';

const OUTPUT = resolve('demo-output/screenshots');

/** What README shows, of all the pictures, and under which name. */
const SHOWN = {
  'library-read-chinese-1280-light-en.png': 'library-light-en-wide.png',
  'popup-saved-light-en.png': 'popup-light-en.png',
};

/** Only some of the pictures, where words after the command name them: `npm run screenshots -- en dark`. */
const asked = process.argv.slice(2);
const chosen = <T extends string>(all: readonly T[]) => {
  const some = all.filter((one) => asked.includes(one));
  return some.length > 0 ? some : all;
};
const languages = chosen(['en', 'zh-CN']);
const schemes = chosen<Scheme>(['light', 'dark']);

/** Every page of the extension in one language, with a library that somebody has used. */
async function shootLanguage(demo: Demo, language: string): Promise<void> {
  const browser = await ChromiumDriver.launch({
    extension: BUILDS.chromium,
    proxy: demo.proxy,
    downloads: join(tmpdir(), 'jianbao-downloads'),
    language,
    timeZone: 'Asia/Shanghai',
  });
  const camera = new Camera(OUTPUT, language, schemes);
  try {
    await shootEmptyLibrary(browser, camera);
    await shootPopup(browser, camera);
    await shootLibrary(browser, camera);
    await shootOptions(browser, camera);
  } finally {
    await browser.close();
  }
}

const demo = await startDemo();
for (const language of languages) await shootLanguage(demo, language);
await demo.close();
if (asked.length === 0) {
  await mkdir('docs/images', { recursive: true });
  for (const [name, as] of Object.entries(SHOWN)) {
    await copyFile(join(OUTPUT, name), join('docs/images', as));
  }
}
console.log(`Pictures are in ${OUTPUT}`);
