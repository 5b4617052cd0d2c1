import { cpus, loadavg } from 'node:os';
import { setTimeout as sleep } from 'node:timers/promises';
import { articles, corpusName } from '../corpus.ts';
import { openBrowser } from '../open-browser.ts';
import type { MirrorBench } from './page.ts';

const COUNT = Number(process.argv[2] ?? 2000);
const LOOK_MS = 5000;

/** `npm run bench -- mirror [clips]`: the first fill of a folder, in a real Chromium's private one. */
async function measure(): Promise<void> {
  const browser = await openBrowser<MirrorBench>('bench/mirror/page.ts', [...articles(COUNT)]);
  const { call } = browser;
  console.log(`${COUNT.toLocaleString('en')} clips: ${corpusName()}. ${await browser.version()},`);
  console.log(`${cpus().length} processors, load ${loadavg()[0]?.toFixed(1)}.\n`);
  await call('fill', COUNT);
  console.log('| written | files/s | since the last look | load | spent, ms a file |');
  console.log('|--:|--:|--:|--:|---|');
  await call('begin');
  for (let before = { written: 0, ms: 0 }; ; ) {
    await sleep(LOOK_MS);
    const now = await call('progress');
    const rate = (from: { written: number; ms: number }) =>
      ((now.written - from.written) / ((now.ms - from.ms) / 1000)).toFixed(1);
    const spent = Object.entries(now.spent)
      .map(([name, ms]) => `${name} ${(ms / now.written).toFixed(1)}`)
      .join(', ');
    const load = loadavg()[0]?.toFixed(1);
    console.log(
      `| ${now.written} | ${rate({ written: 0, ms: 0 })} | ${rate(before)} | ${load} | ${spent} |`,
    );
    before = now;
    if (now.done) break;
  }
  await browser.close();
}

await measure();
