// What each step of reading the body is worth: body F1 over four-word shingles with one step switched off.
//   node bench/body-ablation.mjs pages.jsonl.gz [more.jsonl.gz …]
// Pages are lines of JSON {url, html, gt: {body}}. Read in one Chromium, parsed inertly; a step is
// switched off by giving its module an empty function in the bundle.
import { readFileSync } from 'node:fs';
import { basename } from 'node:path';
import { fileURLToPath } from 'node:url';
import { gunzipSync } from 'node:zlib';
import puppeteer from 'puppeteer-core';
import { tsImport } from 'tsx/esm/api';
import { build } from 'vite';

const { slimReadability } = await tsImport('../scripts/slim-readability.ts', import.meta.url);

/** The module of each step, what it exports, and what stands for it when it is off. */
const STEPS = {
  nothing: null,
  forms: ['drop-forms', 'dropForms', '() => {}'],
  'second opinion': ['second-opinion', 'secondOpinion', '() => null'],
  'restored paragraphs': ['restore-paragraphs', 'restoreParagraphs', '() => {}'],
  headline: ['drop-above', 'dropAbove', '() => {}'],
  standfirst: ['lead', 'addLead', '() => {}'],
  'boxed pictures': ['picture-boxes', 'makeFigures', '() => {}'],
  captions: ['captions', 'placeCaptions', '() => {}'],
  head: ['cut-head', 'cutHead', '() => []'],
  repeats: ['drop-repeats', 'dropRepeats', '() => {}'],
  'stated body': ['drop-unstated', 'dropUnstated', '() => {}'],
  teasers: ['teasers', 'dropTeasers', '() => {}'],
  promotion: ['promotion', 'isPromotion', '() => false'],
  'end labels': ['end-label', 'isEndLabel', '() => false'],
  end: ['body-end', 'cutEnds', '() => []'],
};

const SOURCE = `
  import { readArticle } from '${fileURLToPath(new URL('../lib/capture/body-reading.ts', import.meta.url))}';
  window.bodyOf = ({ html, url }) => {
    const page = new DOMParser().parseFromString(html, 'text/html');
    const base = page.createElement('base');
    base.href = url;
    if (!page.querySelector('base[href]')) page.head.prepend(base);
    return readArticle(page, []).article.text;
  };`;

async function bundle(step) {
  const entry = '\0measured';
  const [module, name, nothing] = step ?? [];
  const output = await build({
    configFile: false,
    logLevel: 'error',
    plugins: [
      slimReadability(),
      {
        name: 'measured',
        enforce: 'pre',
        resolveId: (id) => (id === entry ? entry : null),
        load: (id) => (id === entry ? SOURCE : null),
        transform: (code, id) =>
          module && id.endsWith(`/capture/${module}.ts`)
            ? `${code.replace(`export function ${name}`, 'function switchedOff')}
               export const ${name} = ${nothing};`
            : null,
      },
    ],
    build: {
      write: false,
      minify: false,
      rollupOptions: { input: entry, output: { format: 'iife' } },
    },
  });
  return [output].flat()[0].output[0].code;
}

const TOKEN =
  /[\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}]|[[\p{L}\p{N}_]--[\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}]]+/gv;

/** How often each run of four words occurs; a Han character is a word. */
function shingles(text) {
  const words = text.normalize('NFKC').match(TOKEN) ?? [];
  const counts = new Map();
  for (let at = 0; at < Math.max(1, words.length - 3); at += 1) {
    const shingle = words.slice(at, at + 4).join(' ');
    if (shingle) counts.set(shingle, (counts.get(shingle) ?? 0) + 1);
  }
  return counts;
}

const sum = (values) => values.reduce((total, value) => total + value, 0);

/** Harmonic mean of the mean precision and the mean recall. */
function f1(pairs) {
  const precisions = [];
  const recalls = [];
  for (const [truth, text] of pairs) {
    const [wanted, found] = [shingles(truth), shingles(text)];
    const common = sum([...wanted].map(([key, count]) => Math.min(count, found.get(key) ?? 0)));
    if (found.size > 0) precisions.push(common / sum([...found.values()]));
    if (wanted.size > 0) recalls.push(common / sum([...wanted.values()]));
  }
  const precision = sum(precisions) / precisions.length;
  const recall = sum(recalls) / recalls.length;
  return (2 * precision * recall) / (precision + recall);
}

const sets = process.argv.slice(2).map((file) => ({
  name: basename(file, '.jsonl.gz'),
  pages: gunzipSync(readFileSync(file))
    .toString()
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line)),
}));
console.log(`| without | ${sets.map(({ name }) => name).join(' | ')} |`);
console.log(`|---|${sets.map(() => '---').join('|')}|`);
const browser = await puppeteer.launch({
  executablePath: process.env.CHROME ?? '/usr/bin/chromium',
  args: ['--no-sandbox', '--disable-gpu'],
});
for (const [name, step] of Object.entries(STEPS)) {
  const tab = await browser.newPage();
  await tab.setOfflineMode(true);
  await tab.evaluate(await bundle(step));
  const figures = [];
  for (const { pages } of sets) {
    const pairs = [];
    for (const { html, url, gt } of pages) {
      pairs.push([gt.body, await tab.evaluate((page) => window.bodyOf(page), { html, url })]);
    }
    figures.push(f1(pairs).toFixed(4));
  }
  console.log(`| ${name} | ${figures.join(' | ')} |`);
  await tab.close();
}
await browser.close();
