import type { Browser } from 'puppeteer-core';
import type { Reading } from './bundle.ts';
import type { Page } from './pages.ts';

/** Milliseconds of each reading of a page: `first` by code that has never run, as after a click. */
export interface PageTimes {
  elements: number;
  first: Record<string, number>;
  /** The fastest of several: what the work costs, without compiling and other processes. */
  best: Record<string, number>;
}

/** Opens the page, its scripts and pictures left out, and times the readings one after another. */
export async function timePage(
  browser: Browser,
  { url, html }: Page,
  scripts: readonly string[],
  readings: readonly string[],
  rounds: number,
): Promise<PageTimes> {
  const page = await browser.newPage();
  await page.setRequestInterception(true);
  page.on('request', (request) =>
    request.url() === url && request.isNavigationRequest()
      ? request.respond({ contentType: 'text/html; charset=utf-8', body: html })
      : request.abort(),
  );
  await page.goto(url, { waitUntil: 'domcontentloaded' });
  for (const script of scripts) await page.evaluate(script);
  const times = await page.evaluate(timeReadings, [...readings], rounds);
  await page.close();
  return times;
}

/** Runs in the page. */
function timeReadings(names: string[], rounds: number): PageTimes {
  const world = globalThis as unknown as Record<string, Reading>;
  const first: Record<string, number> = {};
  const best: Record<string, number> = {};
  for (let round = 0; round < rounds; round += 1) {
    for (const name of names) {
      const began = performance.now();
      world[name]?.();
      const took = performance.now() - began;
      first[name] ??= took;
      best[name] = Math.min(best[name] ?? took, took);
    }
  }
  return { elements: document.getElementsByTagName('*').length, first, best };
}
