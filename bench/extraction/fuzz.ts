import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import puppeteer from 'puppeteer-core';
import { findBrowser } from '../../scripts/find-browser.ts';
import { quantile } from '../quantile.ts';
import { bundleFuzz } from './bundle.ts';
import { benchPages } from './pages.ts';

/**
 * Reads damaged pages in real Chromium: `tsx bench/extraction/fuzz.ts [how many] [the first]`. Of stored
 * pages where they are, else of the fixtures. Prints what threw and what took longer than two seconds, twice:
 * the first time may be another process's. A tab that is gone is opened again and the batch read page by page.
 */
const [pages, first] = [Number(process.argv[2] ?? 10_000), Number(process.argv[3] ?? 0)];
const BATCH = 25;
/** A tab keeps documents that were read until it is closed: after so many it has some hundred megabytes. */
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
  if (times.length % RENEWED === 0 && times.length > 0) await renewPage();
  const outcomes = await readBatch(at, Math.min(BATCH, first + pages - at));
  for (const [index, outcome] of outcomes.entries()) {
    const [again = outcome] = outcome[0] > SLOWEST_MS ? await readBatch(at + index, 1) : [];
    const milliseconds = Math.min(outcome[0], again[0]);
    times.push(milliseconds);
    if (outcome[1]) console.log(`page ${at + index}: ${outcome[1]}`);
    if (milliseconds > SLOWEST_MS) console.log(`page ${at + index} took ${milliseconds} ms`);
  }
}
await browser.close();
const [p50, p95, p100] = [0.5, 0.95, 1].map((q) => quantile(times, q).toFixed(0));
console.log(
  `${times.length} damaged pages of ${sources.length}: ${p50} ms, p95 ${p95}, longest ${p100}`,
);

async function renewPage(): Promise<void> {
  await page.close().catch(() => undefined);
  page = await openPage();
}

async function readBatch(from: number, count: number): Promise<Outcome[]> {
  try {
    return await page.evaluate(readDamaged, from, count);
  } catch (error) {
    if (!(error instanceof Error)) throw error;
    await renewPage();
    if (count === 1) return [[0, `the tab is gone: ${error.message}`]];
    const outcomes: Outcome[] = [];
    for (let at = from; at < from + count; at += 1) outcomes.push(...(await readBatch(at, 1)));
    return outcomes;
  }
}

/** Runs in the browser, as do all below. */
function addSources(more: string[]): void {
  const world = globalThis as World;
  world.sources = [...(world.sources ?? []), ...more];
}

function readDamaged(from: number, count: number): Outcome[] {
  return Array.from({ length: count }, (_, at) => (globalThis as World).fuzz(from + at));
}
