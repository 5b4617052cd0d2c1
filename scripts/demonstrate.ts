import { mkdir, rm } from 'node:fs/promises';
import { relative, resolve } from 'node:path';
import { startDemo } from '../demo/server.ts';
import { launchBrowser } from '../tests/e2e/drivers/launch-browser.ts';
import { doMainJob } from '../tests/e2e/main-job.ts';
import { findBrowser } from './find-browser.ts';

const OUTPUT = resolve('demo-output');

/** Does the main job in a browser without a window, and says where the file and the pictures of it are. */
async function demonstrate(): Promise<void> {
  await rm(OUTPUT, { recursive: true, force: true });
  await mkdir(OUTPUT, { recursive: true });
  const family = findBrowser('chromium') ? 'chromium' : 'firefox';
  const demo = await startDemo();
  const browser = await launchBrowser(family, { proxy: demo.proxy, downloads: OUTPUT });
  const pictures: string[] = [];
  try {
    const { shown, rows, file } = await doMainJob(browser, '邮政', async (step, page) => {
      const picture = resolve(OUTPUT, `${pictures.length + 1}-${step}.png`);
      await page.screenshot(picture);
      pictures.push(picture);
    });
    console.log(`In ${family}, the toolbar button was clicked on the finews share page:`);
    console.log(`  ${shown.title}\n  ${shown.source}, ${shown.bylines}, ${shown.published}`);
    console.log(`It was tagged, found again (${rows.length} clip), and exported as a finews post:`);
    for (const path of [file.path, ...pictures]) console.log(`  ${relative('', path)}`);
  } finally {
    await browser.close();
    await demo.close();
  }
}

await demonstrate();
