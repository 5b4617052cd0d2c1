import { createServer } from 'node:http';
import { cpus, loadavg } from 'node:os';
import { launch } from 'puppeteer-core';
import { build } from 'vite';
import { findBrowser } from '../../scripts/find-browser.ts';
import { articles, corpusName } from '../search/corpus.ts';
import type { ArchiveBench, Step } from './page.ts';

const COUNT = Number(process.argv[2] ?? 10_000);

async function script(): Promise<string> {
  const built = await build({
    configFile: false,
    logLevel: 'error',
    build: {
      write: false,
      target: 'es2022',
      lib: { entry: 'bench/archive/page.ts', formats: ['es'], fileName: 'page' },
      rolldownOptions: { output: { inlineDynamicImports: true } },
    },
  } as Parameters<typeof build>[0]);
  const [output] = Array.isArray(built) ? built : [];
  const chunk = output?.output[0];
  if (chunk?.type !== 'chunk') throw new Error('the page was not bundled');
  return chunk.code;
}

function row(what: string, { ms, heap, bytes }: Step, clips = COUNT): string {
  const rate = Math.round(clips / (ms / 1000)).toLocaleString('en');
  const size = bytes > COUNT ? `${(bytes / 1e6).toFixed(1)} MB` : '';
  return `| ${what} | ${rate} clips/s | ${(ms / 1000).toFixed(1)} s | ${(heap / 1e6).toFixed(0)} MB | ${size} |`;
}

/** Archive and restore of so many clips in a real Chromium: clips a second, and the most heap in use. */
async function measure(): Promise<void> {
  const corpus = [...articles(COUNT)];
  const page = await script();
  const server = createServer((request, response) => {
    const url = new URL(request.url ?? '/', 'http://localhost');
    const from = Number(url.searchParams.get('from'));
    const count = Number(url.searchParams.get('count'));
    if (url.pathname === '/articles') {
      response.end(JSON.stringify(corpus.slice(from, from + count)));
    } else if (url.pathname === '/page.js') {
      response.setHeader('content-type', 'text/javascript').end(page);
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
  const browser = await launch({
    executablePath: findBrowser('chromium') ?? '/usr/bin/chromium',
    protocolTimeout: 3_600_000,
    args: [
      '--no-sandbox',
      '--disable-gpu',
      '--enable-precise-memory-info',
      '--js-flags=--expose-gc',
    ],
  });
  const tab = await browser.newPage();
  await tab.goto(`http://localhost:${port}/`, { waitUntil: 'load' });
  await tab.waitForFunction('typeof bench === "object"');
  const call = <K extends keyof ArchiveBench>(name: K, ...args: unknown[]) =>
    tab.evaluate(
      (method, values) => {
        const { bench } = globalThis as unknown as {
          bench: Record<string, (...given: unknown[]) => unknown>;
        };
        return bench[method]?.(...values);
      },
      name,
      args,
    ) as Promise<Awaited<ReturnType<ArchiveBench[K]>>>;

  console.log(`${COUNT.toLocaleString('en')} clips: ${corpusName()}. ${await browser.version()},`);
  console.log(`${cpus().length} processors, load ${loadavg()[0]?.toFixed(1)}.\n`);
  console.log('| | rate | time | heap above rest, at most | file |\n|---|---|---|---|---|');
  console.log(row('*fill a library through the import*', await call('fill', COUNT)));
  console.log(row('archive to a file', await call('archive')));
  console.log(row('read back, every line’s sum', await call('verify', COUNT)));
  console.log(row('restore into an empty library, with its index', await call('restore')));
  console.log(row('*baseline:* all rows as one JSON', await call('oneJson')));
  console.log(`\nThe restored library is the same: ${await call('same')}`);
  await browser.close();
  server.close();
}

await measure();
