import puppeteer from 'puppeteer-core';
import { findBrowser } from '../../scripts/find-browser.ts';
import { bundleStored } from './bundle.ts';
import type { LabelledPage } from './pages.ts';

/** What `capturePage` gives for a page, as far as sets are labelled. */
export interface StoredReading {
  title: string;
  byline: string[];
  source: string | null;
  lang: string;
  text: string;
  published: string | undefined;
  /** Reading left a trace in the page, which it never may. */
  isChanged: boolean;
}

type World = typeof globalThis & { capture(html: string, url: string): StoredReading };

/** Pages that one tab reads before a new one: the documents that were read go with it. */
const TAB = 40;

/** Reads stored pages in real Chromium, some thirty a second, without running or fetching what is theirs. */
export async function readStored(
  pages: readonly LabelledPage[],
): Promise<Record<string, StoredReading>> {
  const script = await bundleStored();
  const browser = await puppeteer.launch({
    executablePath: findBrowser('chromium') ?? 'chromium',
    args: ['--no-sandbox', '--disable-gpu'],
  });
  const readings: Record<string, StoredReading> = {};
  try {
    for (let at = 0; at < pages.length; at += TAB) {
      const tab = await browser.newPage();
      await tab.setOfflineMode(true);
      await tab.evaluate(script);
      for (const { id, html, url } of pages.slice(at, at + TAB)) {
        readings[id] = await tab.evaluate(capture, html, url);
      }
      await tab.close();
    }
  } finally {
    await browser.close();
  }
  return readings;
}

/** Runs in the browser. */
function capture(html: string, url: string): StoredReading {
  return (globalThis as World).capture(html, url);
}
