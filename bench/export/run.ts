import { cpus, loadavg } from 'node:os';
import type { Step } from '../measured-step.ts';
import { openBrowser } from '../open-browser.ts';
import type { ExportBench } from './page.ts';

const COUNT = Number(process.argv[2] ?? 10_000);
const COMPARED = 500;
const PICTURE = 100_000;

function row(what: string, { ms, heap, bytes }: Step): string {
  const rate = Math.round(COUNT / (ms / 1000)).toLocaleString('en');
  return `| ${what} | ${rate} clips/s | ${(heap / 1e6).toFixed(0)} MB | ${(bytes / 1e6).toFixed(0)} MB |`;
}

/** `npm run bench -- export [clips]`: files of so many clips in a real Chromium, and the conversion beside turndown. */
async function measure(): Promise<void> {
  const browser = await openBrowser<ExportBench>('bench/export/page.ts', []);
  const { call } = browser;
  console.log(
    `${await browser.version()}, ${cpus().length} processors, load ${loadavg()[0]?.toFixed(1)}.\n`,
  );
  console.log(
    '| an article, ms | ours | turndown with GFM | of it parsing, in both |\n|---|--:|--:|--:|',
  );
  for (const what of [`HTML to Markdown, ${COMPARED} articles`, 'the same, again']) {
    const [ours, theirs, parsing] = [
      await call('convert', 'ours', COMPARED),
      await call('convert', 'turndown', COMPARED),
      await call('convert', 'parsing', COMPARED),
    ];
    console.log(`| ${what} | ${ours.toFixed(2)} | ${theirs.toFixed(2)} | ${parsing.toFixed(2)} |`);
  }
  console.log(
    `\n| ${COUNT.toLocaleString('en')} clips | rate | heap above rest, at most | file |\n|---|---|---|---|`,
  );
  console.log(row('Markdown, ZIP', await call('write', 'plain', COUNT, 0)));
  console.log(
    row(
      'Markdown, ZIP, each with a picture of 100 kB',
      await call('write', 'plain', COUNT, PICTURE),
    ),
  );
  console.log(row('EPUB', await call('write', 'epub', COUNT, 0)));
  console.log(
    row('EPUB, each with a picture of 100 kB', await call('write', 'epub', COUNT, PICTURE)),
  );
  console.log(row('JSON', await call('write', 'json', COUNT, 0)));
  await browser.close();
}

await measure();
