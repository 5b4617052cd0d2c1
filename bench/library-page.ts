import { mkdtemp } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import type { Page } from 'puppeteer-core';
import { startDemo } from '../demo/server.ts';
import { ChromiumDriver } from '../tests/e2e/drivers/chromium.ts';
import { BUILDS } from '../tests/e2e/drivers/launch-browser.ts';
import { type AnswerTimes, answerTimes } from './library/answer-times.ts';
import { fillLibrary } from './library/fill-library.ts';
import { frameTimes } from './library/frame-times.ts';
import { longTasks } from './library/long-tasks.ts';
import { quantile } from './quantile.ts';

/** Measures the library page in Chromium: `npx tsx bench/library-page.ts [clips]`, after `npx wxt build`. */
const clips = Number(process.argv[2] ?? 10_000);

/** Typed one character after the other; what is not there, what is rare, what is everywhere. */
const TYPED = ['警邮合作', '经济发展', '600519', 'tag:农村 发展', '的'];
const ROUNDS = 5;
/** Milliseconds from one keystroke to the next of someone who types fast. */
const PACE = 150;
const SEARCH = 'input[name="q"]';

const ms = (value: number) => (value < 10 ? value.toFixed(1) : value.toFixed(0));
const row = (what: string, values: readonly number[]) => {
  const [p50, p95] = [quantile(values, 0.5), quantile(values, 0.95)];
  console.log(`| ${what} | ${ms(p50)} | ${ms(p95)} | ${ms(Math.max(...values))} |`);
};
const rows = (what: string, times: readonly AnswerTimes[]) => {
  row(
    `${what}: first rows`,
    times.map(({ rows }) => rows),
  );
  row(
    `${what}: counts`,
    times.map(({ counts }) => counts),
  );
};

/** Each character as one keystroke, each waited for; then the box is emptied. */
async function typed(page: Page, rounds: number): Promise<AnswerTimes[]> {
  const times: AnswerTimes[] = [];
  for (let round = 0; round < rounds; round++) {
    for (const text of TYPED) {
      for (let length = 1; length <= text.length; length++) {
        times.push(await answerTimes(page, { selector: SEARCH, value: text.slice(0, length) }));
      }
    }
    await answerTimes(page, { selector: SEARCH, value: '' });
  }
  return times;
}

/** As one types: no answer is waited for but the last. */
async function typedFast(page: Page): Promise<void> {
  for (let round = 0; round < ROUNDS; round++) {
    for (const text of TYPED) {
      for (let length = 1; length < text.length; length++) {
        await page.$eval(
          SEARCH,
          (box, value) => {
            (box as HTMLInputElement).value = value;
            box.dispatchEvent(new InputEvent('input', { bubbles: true }));
          },
          text.slice(0, length),
        );
        await sleep(PACE);
      }
      await answerTimes(page, { selector: SEARCH, value: text });
    }
  }
  await answerTimes(page, { selector: SEARCH, value: '' });
}

async function repeated(page: Page, acts: readonly Parameters<typeof answerTimes>[1][]) {
  const times: AnswerTimes[] = [];
  for (let round = 0; round < ROUNDS; round++) {
    for (const act of acts) times.push(await answerTimes(page, act));
  }
  return times;
}

async function openings(driver: ChromiumDriver): Promise<number[]> {
  const times: number[] = [];
  for (let round = 0; round < ROUNDS; round++) {
    const { page } = await driver.openExtensionPage('library.html');
    await page.waitForFunction(
      () => (document.querySelector('[data-clip-id] mark, [data-clip-id] time') ? true : null),
      { polling: 'raf' },
    );
    times.push(await page.evaluate(() => performance.now()));
    await page.close();
  }
  return times;
}

async function bench(): Promise<void> {
  const demo = await startDemo();
  const driver = await ChromiumDriver.launch({
    extension: BUILDS.chromium,
    proxy: demo.proxy,
    downloads: await mkdtemp(join(tmpdir(), 'jianbao-downloads-')),
  });
  const options = await driver.openExtensionPage('options.html');
  await fillLibrary(options.page, clips);
  await options.page.close();

  console.log(`${await driver.browser.version()}, ${clips} clips\n`);
  console.log('| milliseconds | p50 | p95 | longest |\n|---|--:|--:|--:|');
  row('the page opens: first rows', await openings(driver));
  const { page } = await driver.openExtensionPage('library.html');
  await page.waitForSelector('section[aria-busy="false"] [data-clip-id]');
  await sleep(1000);

  // What the machine gives a page that does nothing: what else runs on it shows here.
  row('nothing is done: frame', await frameTimes(page, 0, 300));
  row('scrolling slowly (60 px a frame): frame', await frameTimes(page, 60, 300));
  row('scrolling fast (1,200 px a frame): frame', await frameTimes(page, 1200, 300));
  rows('keystroke, never asked before', await typed(page, 1));
  rows('keystroke, again', await typed(page, ROUNDS));
  const tasks = await longTasks(page, () => typedFast(page));
  row(`a key each ${PACE} ms: ${tasks.length} tasks above 50 ms`, [0, ...tasks]);
  const source = 'nav button[aria-pressed]';
  rows(
    'filter by a source, on and off',
    await repeated(page, [
      { selector: source, click: true },
      { selector: source, click: true },
    ]),
  );
  const order = 'select[name="order"]';
  rows(
    'another order',
    await repeated(page, [
      { selector: order, value: 'published-newest' },
      { selector: order, value: 'published-oldest' },
      { selector: order, value: 'clipped-newest' },
    ]),
  );
  await driver.close();
  await demo.close();
}

await bench();
