import { cpus, tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { type Demo, startDemo } from '../demo/server.ts';
import { BENCH_ADDRESSES } from '../demo/sites/bench-pages.ts';
import { ChromiumDriver } from '../tests/e2e/drivers/chromium.ts';
import { BUILDS } from '../tests/e2e/drivers/launch-browser.ts';
import { emptyExtension } from './empty-extension.ts';
import { type PopupTimes, popupTimes } from './popup-times.ts';
import { quantile } from './quantile.ts';
import { stopWorker, type WorkerTimes, watchWorker, workerTimes } from './worker-times.ts';

/** Rounds over all pages. One more goes before them, uncounted, to warm up browser and disk. */
const ROUNDS = Number(process.argv[2] ?? 3);

/** A reader looks at a page before the click: the browser has done with loading it. */
const LOOKS_MS = 500;

type Measured = PopupTimes & WorkerTimes;

/** An extension that does nothing; ours; ours with its worker stopped before every click. */
type Way = 'empty' | 'warm' | 'cold';

/** Clicks on every page, once a round. Each click meets an article that the library does not have. */
async function measure(driver: ChromiumDriver, way: Way): Promise<Measured[]> {
  const measured: Measured[] = [];
  for (let round = 0; round <= ROUNDS; round++) {
    for (const address of BENCH_ADDRESSES) {
      const page = await driver.open(`${address}${round}.html`);
      await setTimeout(LOOKS_MS);
      if (way === 'cold') await stopWorker(driver);
      if (way === 'warm') await watchWorker(driver);
      const clicked = Date.now();
      const times = await popupTimes(driver, page, {
        fills: way !== 'empty',
        rests: way === 'cold',
      });
      const noted = way === 'warm' ? Object.entries(await workerTimes(driver)) : [];
      const since = noted.map(([what, at]) => [what, at - clicked]);
      if (round > 0) measured.push({ ...times, ...Object.fromEntries(since) });
      await page.close();
    }
  }
  return measured;
}

function row(what: string, values: (number | null | undefined)[]): string {
  const known = values.filter((value) => value != null);
  const [p50, p95] = [0.5, 0.95].map((q) => Math.round(quantile(known, q)));
  return `| ${what} | ${p50} | ${p95} |`;
}

/** A browser of its own for each way: one whose worker was watched does not come back when it is stopped. */
async function measureIn(extension: string, demo: Demo, way: Way): Promise<Measured[]> {
  const driver = await ChromiumDriver.launch({
    extension,
    proxy: demo.proxy,
    downloads: join(tmpdir(), 'jianbao-downloads'),
    // From the menu of extensions the browser first moves the button into the toolbar, now and then for 165 ms.
    pinned: true,
  });
  const measured = await measure(driver, way);
  await driver.close();
  return measured;
}

async function bench(): Promise<void> {
  const demo = await startDemo();
  const empty = await measureIn(await emptyExtension(), demo, 'empty');
  const build = process.argv[3] ?? BUILDS.chromium;
  const warm = await measureIn(build, demo, 'warm');
  const cold = await measureIn(build, demo, 'cold');
  await demo.close();

  const clicks = BENCH_ADDRESSES.length * ROUNDS;
  console.log(`${cpus().length} × ${cpus()[0]?.model}, Node ${process.version}`);
  console.log(`${BENCH_ADDRESSES.length} pages of 50 kB to 1.5 MB, ${clicks} clicks a row\n`);
  console.log('| milliseconds from the click | p50 | p95 |\n|---|--:|--:|');
  const rows: [what: string, times: (number | null | undefined)[]][] = [
    ['an empty popup is shown', empty.map(({ shown }) => shown)],
    ['the script goes into the page', warm.map(({ injected }) => injected)],
    ['the page is read', warm.map(({ read }) => read)],
    ['the transaction begins', warm.map(({ storing }) => storing)],
    ['the clip is stored', warm.map(({ stored }) => stored)],
    ["our popup's document is begun", warm.map(({ begun }) => begun)],
    ['and parsed', warm.map(({ parsed }) => parsed)],
    ['it asks the background', warm.map(({ asked }) => asked)],
    ['it is shown', warm.map(({ shown }) => shown)],
    ['and filled', warm.map(({ filled }) => filled)],
    ['worker asleep before: it is shown', cold.map(({ shown }) => shown)],
    ['and filled', cold.map(({ filled }) => filled)],
  ];
  for (const [what, times] of rows) console.log(row(what, times));
}

await bench();
