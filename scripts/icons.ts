import { readFileSync } from 'node:fs';
import { launch } from 'puppeteer-core';
import { findBrowser } from './find-browser.ts';

/** The sizes that browsers and their stores ask for. */
const SIZES = [16, 32, 48, 96, 128];

/** Draws `public/icon.svg` at every size into `public/icon`; the results are committed. */
async function drawIcons(): Promise<void> {
  const executablePath = findBrowser('chromium');
  if (!executablePath) throw new Error('the icons are drawn by Chromium, which was not found');
  const svg = readFileSync('public/icon.svg').toString('base64');
  const browser = await launch({ executablePath, args: ['--no-sandbox'] });
  const page = await browser.newPage();
  for (const size of SIZES) {
    await page.setViewport({ width: size, height: size });
    await page.setContent(
      `<style>*{margin:0}</style><img width="${size}" height="${size}" style="display:block" src="data:image/svg+xml;base64,${svg}">`,
    );
    await page.screenshot({ path: `public/icon/${size}.png`, omitBackground: true });
  }
  await browser.close();
}

await drawIcons();
