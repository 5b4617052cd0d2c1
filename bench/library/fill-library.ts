import { setTimeout as sleep } from 'node:timers/promises';
import type { Page } from 'puppeteer-core';
import { build } from 'vite';
import { type Article, articles } from '../search/corpus.ts';
import type { Fill } from './fill-page.ts';

/** Articles that cross into the browser at a time: some four megabytes. */
const BATCH = 2048;

/** Fills the library of the extension, whose page this is, with so many clips and their index. */
export async function fillLibrary(page: Page, clips: number): Promise<void> {
  await page.evaluate(await bundle());
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

/** As one script that is evaluated: no page of the extension may load another. */
async function bundle(): Promise<string> {
  const built = await build({
    configFile: false,
    logLevel: 'error',
    build: {
      write: false,
      target: 'es2022',
      lib: { entry: 'bench/library/fill-page.ts', formats: ['iife'], name: 'page' },
      rollupOptions: { output: { inlineDynamicImports: true } },
    },
  });
  const [output] = Array.isArray(built) ? built : [];
  const chunk = output?.output[0];
  if (chunk?.type !== 'chunk') throw new Error('the page was not bundled');
  return chunk.code;
}
