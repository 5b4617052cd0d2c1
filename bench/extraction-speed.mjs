// Extraction time in real Chromium, what we inject beside Readability alone, same pages, same run:
//   node bench/extraction-speed.mjs [pages.jsonl.gz] [number of pages]
// Pages are lines of JSON {url, html}; without a file, pages of 50 kB to 5 MB are made up.
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { gunzipSync } from 'node:zlib';
import puppeteer from 'puppeteer-core';
import { tsImport } from 'tsx/esm/api';
import { build } from 'vite';

const { slimReadability } = await tsImport('../scripts/slim-readability.ts', import.meta.url);
const ROUNDS = 3;
const [file, limit = '40'] = process.argv.slice(2);

async function bundle() {
  const entry = '\0measured';
  const folder = fileURLToPath(new URL('..', import.meta.url));
  const source = `
    import { Readability } from '@mozilla/readability';
    import { readArticle } from '${folder}lib/capture/body-reading.ts';
    import { readPage } from '${folder}lib/capture/read-page.ts';
    window.measured = {
      capture: () => readPage(document, location.href).html.length,
      body: () => readArticle(document).article.text.length,
      readability: () => new Readability(document.cloneNode(true)).parse()?.length ?? 0,
    };`;
  const output = await build({
    configFile: false,
    logLevel: 'error',
    plugins: [
      slimReadability(),
      {
        name: 'measured',
        resolveId: (id) => (id === entry ? entry : null),
        load: (id) => (id === entry ? source : null),
      },
    ],
    build: {
      write: false,
      minify: true,
      rollupOptions: { input: entry, output: { format: 'iife' } },
    },
  });
  return [output].flat()[0].output[0].code;
}

function madeUp(bytes) {
  const sentence = '县交通局介绍，冷链货运专线每天一班，途经三个乡镇，全程四小时，货主可提前预约。';
  const row = (at) =>
    `<div class="row"><p id="p${at}">${at}：${sentence.repeat(3)}<a href="/${at}">图</a></p></div>`;
  const rows = Math.ceil(bytes / Buffer.byteLength(row(1000)));
  return `<title>${bytes}</title><h1>${bytes}</h1><article>${Array.from({ length: rows }, (_, at) => row(at)).join('\n')}</article>`;
}

/** The page's own scripts would ask the network, which answers nothing here. */
const withoutScripts = (html) =>
  html.replace(/<script\b(?![^>]*json)[^>]*>[\s\S]*?<\/script>/gi, '');

const pages = file
  ? gunzipSync(readFileSync(file))
      .toString()
      .trim()
      .split('\n')
      .slice(0, Number(limit))
      .map((line) => JSON.parse(line))
  : [50e3, 200e3, 1e6, 5e6].map((bytes) => ({
      url: `http://made.example/${bytes}`,
      html: madeUp(bytes),
    }));

const code = await bundle();
console.log(`injected script and the measuring: ${(Buffer.byteLength(code) / 1000).toFixed(1)} kB`);
const browser = await puppeteer.launch({
  executablePath: process.env.CHROME ?? '/usr/bin/chromium',
  args: ['--no-sandbox', '--disable-gpu'],
});
const results = [];
for (const { url, html } of pages) {
  const page = await browser.newPage();
  await page.setRequestInterception(true);
  page.on('request', (request) =>
    request.url() === url && request.isNavigationRequest()
      ? request.respond({ contentType: 'text/html; charset=utf-8', body: withoutScripts(html) })
      : request.abort(),
  );
  await page.goto(url, { waitUntil: 'domcontentloaded' });
  await page.evaluate(code);
  results.push(
    await page.evaluate((rounds) => {
      const time = (run) => {
        const began = performance.now();
        run();
        return performance.now() - began;
      };
      const best = { readability: Infinity, body: Infinity, capture: Infinity };
      for (let round = 0; round < rounds; round += 1) {
        for (const name of Object.keys(best)) {
          best[name] = Math.min(best[name], time(window.measured[name]));
        }
      }
      return best;
    }, ROUNDS),
  );
  if (!file) console.log(url, results.at(-1));
  await page.close();
}
await browser.close();

const at = (name, part) => {
  const sorted = results.map((result) => result[name]).sort((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * part))].toFixed(1);
};
for (const name of ['readability', 'body', 'capture']) {
  console.log(
    `${name.padEnd(12)} median ${at(name, 0.5)} ms, p95 ${at(name, 0.95)} ms, ${results.length} pages`,
  );
}
