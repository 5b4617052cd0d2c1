import type { Browser, Page as Tab } from 'puppeteer-core';
import type { Reading } from './bundle.ts';
import type { Page } from './pages.ts';

/** Milliseconds of each reading of a page: `first` by code that has never run, as after a click. */
export interface PageTimes {
  elements: number;
  first: Record<string, number>;
  /** The fastest of several: what the work costs, without compiling and other processes. */
  best: Record<string, number>;
}

/**
 * Times the readings of the page: each for the first time in a tab of its own, since they share what the
 * browser has compiled, then all of them one after another.
 */
export async function timePage(
  browser: Browser,
  page: Page,
  scripts: readonly string[],
  readings: readonly string[],
  rounds: number,
): Promise<PageTimes> {
  const first: Record<string, number> = {};
  for (const name of readings) {
    const tab = await openPage(browser, page, scripts);
    Object.assign(first, await tab.evaluate(timeReadings, [name], 1));
    await tab.close();
  }
  const tab = await openPage(browser, page, scripts);
  const elements = await tab.evaluate(() => document.getElementsByTagName('*').length);
  const best = await tab.evaluate(timeReadings, [...readings], rounds);
  await tab.close();
  return { elements, first, best };
}

/** Opens the page, its own scripts and pictures left out, with the readings in it. */
async function openPage(
  browser: Browser,
  { url, html }: Page,
  scripts: readonly string[],
): Promise<Tab> {
  const tab = await browser.newPage();
  await tab.setRequestInterception(true);
  tab.on('request', (request) =>
    request.url() === url && request.isNavigationRequest()
      ? request.respond({ contentType: 'text/html; charset=utf-8', body: html })
      : request.abort(),
  );
  await tab.goto(url, { waitUntil: 'domcontentloaded' });
  for (const script of scripts) await tab.evaluate(script);
  return tab;
}

/** The fastest of several rounds. Runs in the page. */
function timeReadings(names: string[], rounds: number): Record<string, number> {
  const world = globalThis as unknown as Record<string, Reading>;
  const best: Record<string, number> = {};
  for (let round = 0; round < rounds; round += 1) {
    for (const name of names) {
      const began = performance.now();
      world[name]?.();
      const took = performance.now() - began;
      best[name] = Math.min(best[name] ?? took, took);
    }
  }
  return best;
}
