import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import puppeteer from 'puppeteer-core';
import { findBrowser } from '../../scripts/find-browser.ts';
import { quantile } from '../quantile.ts';
import { bundleFuzz } from './bundle.ts';
import { benchPages } from './pages.ts';

/**
 * Reads damaged pages in real Chromium: `tsx bench/extraction/fuzz.ts [how many] [the first]`. Of stored
 * pages where they are, else of the fixtures. Prints what threw and what took longer than two seconds.
 */
const [pages, first] = [Number(process.argv[2] ?? 10_000), Number(process.argv[3] ?? 0)];
const BATCH = 25;
const RENEWED = 500;
const SLOWEST_MS = 2000;
const FIXTURES = 'tests/fixtures/pages';

/** What became of a page, as the bundle in the browser tells it. */
type Outcome = [milliseconds: number, error: string | null];
type World = typeof globalThis & { sources: string[]; fuzz(seed: number): Outcome };

const fixtures = readdirSync(FIXTURES)
  .map((name) => join(FIXTURES, name, 'source.html'))
  .filter((file) => existsSync(file))
  .map((file) => readFileSync(file, 'utf8'));
const sources = [...benchPages(40).map(({ html }) => html), ...fixtures];
const script = await bundleFuzz();
const browser = await puppeteer.launch({
  executablePath: findBrowser('chromium') ?? 'chromium',
  args: ['--no-sandbox', '--disable-gpu'],
});

async function openPage() {
  const page = await browser.newPage();
  await page.evaluate(script);
  for (let at = 0; at < sources.length; at += BATCH) {
    await page.evaluate(addSources, sources.slice(at, at + BATCH));
  }
  return page;
}

let page = await openPage();
const times: number[] = [];
for (let at = first; at < first + pages; at += BATCH) {
  // Documents that were read are let go with the page that read them.
  if (times.length % RENEWED === 0 && times.length > 0) {
    await page.close();
    page = await openPage();
  }
  const outcomes = await page.evaluate(readDamaged, at, Math.min(BATCH, first + pages - at));
  for (const [index, [milliseconds, error]] of outcomes.entries()) {
    times.push(milliseconds);
    if (error) console.log(`page ${at + index} threw ${error}`);
    if (milliseconds > SLOWEST_MS) console.log(`page ${at + index} took ${milliseconds} ms`);
  }
}
await browser.close();
const [p50, p95, p100] = [0.5, 0.95, 1].map((q) => quantile(times, q).toFixed(0));
console.log(
  `${times.length} damaged pages of ${sources.length}: ${p50} ms, p95 ${p95}, longest ${p100}`,
);

/** Runs in the browser, as do all below. */
function addSources(more: string[]): void {
  const world = globalThis as World;
  world.sources = [...(world.sources ?? []), ...more];
}

function readDamaged(from: number, count: number): Outcome[] {
  return Array.from({ length: count }, (_, at) => (globalThis as World).fuzz(from + at));
}
