import { mkdtempSync, rmSync } from 'node:fs';
import { createServer } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type Browser, launch, type Page } from 'puppeteer-core';
import { findBrowser } from '../scripts/find-browser.ts';
import { bundlePage } from './bundle-page.ts';
import type { Article } from './corpus.ts';

type Method = (...args: never[]) => unknown;

/** A real Chromium with the library in a page of its own, on a profile that outlives its processes. */
export interface BenchBrowser<Bench> {
  /** Calls a method of the page in the browser. */
  call<K extends keyof Bench>(
    name: K,
    ...args: Parameters<Extract<Bench[K], Method>>
  ): Promise<Awaited<ReturnType<Extract<Bench[K], Method>>>>;
  /** Ends the browser and starts it again: a process that has done nothing yet. */
  restart(): Promise<void>;
  /** Opens a page beside the one there is, and goes on in it. */
  openPage(): Promise<void>;
  version(): Promise<string>;
  close(): Promise<void>;
}

/** Bundles a page that leaves its methods in a global `bench`, serves it with the articles, and opens it. */
export async function openBrowser<Bench>(
  entry: string,
  articles: readonly Article[],
): Promise<BenchBrowser<Bench>> {
  const executablePath = findBrowser('chromium');
  if (!executablePath) throw new Error('benches need Chromium, which was not found');
  const script = await bundlePage(entry, 'es');
  const server = createServer((request, response) => {
    const url = new URL(request.url ?? '/', 'http://localhost');
    if (url.pathname === '/page.js') {
      response.setHeader('content-type', 'text/javascript');
      response.end(script);
    } else if (url.pathname === '/articles') {
      const from = Number(url.searchParams.get('from'));
      const count = Number(url.searchParams.get('count'));
      response.end(JSON.stringify(articles.slice(from, from + count)));
    } else {
      response.setHeader('content-type', 'text/html');
      response.end(
        '<!doctype html><meta charset="utf-8"><script type="module" src="/page.js"></script>',
      );
    }
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const address = server.address();
  const port = typeof address === 'object' ? address?.port : 0;
  const profile = mkdtempSync(join(tmpdir(), 'jianbao-bench-'));

  const openPage = async (browser: Browser): Promise<Page> => {
    const page = await browser.newPage();
    await page.goto(`http://localhost:${port}/`, { waitUntil: 'load' });
    await page.waitForFunction('typeof bench === "object"');
    return page;
  };
  const start = async (): Promise<{ browser: Browser; page: Page }> => {
    const browser = await launch({
      executablePath,
      userDataDir: profile,
      protocolTimeout: 3_600_000,
      args: [
        '--no-sandbox',
        '--disable-gpu',
        '--no-first-run',
        '--enable-precise-memory-info',
        '--js-flags=--expose-gc',
      ],
    });
    return { browser, page: await openPage(browser) };
  };
  let running = await start();

  return {
    async call(name, ...args) {
      const result = await running.page.evaluate(
        (method, values) => {
          const { bench } = globalThis as unknown as {
            bench: Record<string, (...args: unknown[]) => unknown>;
          };
          return bench[method]?.(...values);
        },
        String(name),
        args as unknown[],
      );
      return result as never;
    },
    async restart() {
      await running.browser.close();
      running = await start();
    },
    async openPage() {
      running.page = await openPage(running.browser);
    },
    version: () => running.browser.version(),
    async close() {
      await running.browser.close();
      server.close();
      rmSync(profile, { recursive: true, force: true });
    },
  };
}
