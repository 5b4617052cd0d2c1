import { setTimeout as sleep } from 'node:timers/promises';
import type { Page } from 'puppeteer-core';
import { bundlePage } from '../bundle-page.ts';
import { type Article, articles } from '../corpus.ts';
import type { Fill } from './fill-page.ts';

/** Articles that cross into the browser at a time: some four megabytes. */
const BATCH = 2048;

/** Fills the library of the extension, whose page this is, with so many clips and their index. */
export async function fillLibrary(page: Page, clips: number): Promise<void> {
  // As one script: no page of the extension may load another.
  await page.evaluate(await bundlePage('bench/library/fill-page.ts', 'iife'));
  const add = (batch: Article[], from: number) =>
    page.evaluate(
      (articles, at) => (globalThis as unknown as { fill: Fill }).fill.add(articles, at),
      batch,
      from,
    );
  let batch: Article[] = [];
  let added = 0;
  for (const article of articles(clips)) {
    batch.push(article);
    if (batch.length < BATCH && added + batch.length < clips) continue;
    await add(batch, added);
    added += batch.length;
    batch = [];
  }
  // Minutes, on a busy machine: longer than a call may take.
  await page.evaluate(() => (globalThis as unknown as { fill: Fill }).fill.finish());
  while (!(await page.evaluate(() => (globalThis as unknown as { fill: Fill }).fill.isDone()))) {
    await sleep(1000);
  }
}
