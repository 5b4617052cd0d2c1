import puppeteer from 'puppeteer-core';
import { findBrowser } from '../../scripts/find-browser.ts';
import { quantile } from '../quantile.ts';
import { bundleCapture, bundleReadability } from './bundle.ts';
import { benchPages, madeUpPage } from './pages.ts';
import { type PageTimes, timePage } from './time-page.ts';

/**
 * Times in real Chromium what we inject beside Readability alone, same pages, same run:
 * `tsx bench/extraction/run.ts [pages of each set] [another working tree to time beside this one]`.
 */
const [each = '20', other] = process.argv.slice(2);
const READABILITY = 'Readability';
const ROUNDS = 4;
const scripts = [await bundleReadability(READABILITY), await bundleCapture('capture', '.')];
const readings = [READABILITY, 'capture, body', 'capture'];
if (other) {
  scripts.push(await bundleCapture('other', other));
  readings.push('other, body', 'other');
}

const browser = await puppeteer.launch({
  executablePath: findBrowser('chromium') ?? 'chromium',
  args: ['--no-sandbox', '--disable-gpu'],
});
const timed: PageTimes[] = [];
for (const [at, page] of benchPages(Number(each)).entries()) {
  // Who comes first pays for what all use: every reading in turn.
  const first = at % readings.length;
  const order = [...readings.slice(first), ...readings.slice(0, first)];

  timed.push(await timePage(browser, page, scripts, order, ROUNDS));
}

const huge = await timePage(browser, madeUpPage(5e6), scripts, readings, 1);
await browser.close();

console.log(
  `${timed.length} pages, median ${median(timed.map((page) => page.elements))} elements\n`,
);
console.log('| milliseconds | first p50 | p95 | best p50 | p95 | × Readability p50 | p95 | 5 MB |');
console.log('|---|--:|--:|--:|--:|--:|--:|--:|');
for (const name of readings) {
  const [first, best] = [
    timed.map((page) => page.first[name]),
    timed.map((page) => page.best[name]),
  ];
  const ratios = timed.map((page) => (page.best[name] ?? 0) / (page.best[READABILITY] ?? 1));
  const cells = [
    ...spread(first),
    ...spread(best),
    ...spread(ratios, 2),
    huge.first[name]?.toFixed(0),
  ];
  console.log(`| ${name} | ${cells.join(' | ')} |`);
}

function median(values: number[]): number {
  return quantile(values, 0.5);
}

function spread(values: (number | undefined)[], digits = 1): string[] {
  const known = values.filter((value) => value !== undefined);
  return [0.5, 0.95].map((q) => quantile(known, q).toFixed(digits));
}
