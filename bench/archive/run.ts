import { cpus, loadavg } from 'node:os';
import { articles, corpusName } from '../corpus.ts';
import type { Step } from '../measured-step.ts';
import { openBrowser } from '../open-browser.ts';
import type { ArchiveBench } from './page.ts';

const COUNT = Number(process.argv[2] ?? 10_000);

function row(what: string, { ms, heap, bytes }: Step, clips = COUNT): string {
  const rate = Math.round(clips / (ms / 1000)).toLocaleString('en');
  const size = bytes > COUNT ? `${(bytes / 1e6).toFixed(1)} MB` : '';
  return `| ${what} | ${rate} clips/s | ${(ms / 1000).toFixed(1)} s | ${(heap / 1e6).toFixed(0)} MB | ${size} |`;
}

/** Archive and restore of so many clips in a real Chromium: clips a second, and the most heap in use. */
async function measure(): Promise<void> {
  const browser = await openBrowser<ArchiveBench>('bench/archive/page.ts', [...articles(COUNT)]);
  const { call } = browser;
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
}

await measure();
