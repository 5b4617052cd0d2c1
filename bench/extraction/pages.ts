import { existsSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { gunzipSync } from 'node:zlib';

/** A page to be read. */
export interface Page {
  url: string;
  html: string;
}

/** Labelled sets of stored pages beside the repository, a JSON line `{url, html, …}` a page. */
const STORED = resolve(import.meta.dirname, '../../../shared/corpus/pages');
const SETS = ['gne-dev', 'cwced', 'fundus-dev', 'readability'];

/** As many stored pages of each set, evenly taken; made-up ones where the sets are absent. */
export function benchPages(each: number): Page[] {
  const files = SETS.map((name) => resolve(STORED, `${name}.jsonl.gz`)).filter(existsSync);
  if (files.length === 0) return [20e3, 50e3, 200e3, 500e3].map(madeUpPage);
  return files.flatMap((file) => {
    const lines = gunzipSync(readFileSync(file)).toString().trim().split('\n');
    const step = Math.max(1, lines.length / each);
    return Array.from({ length: Math.min(each, lines.length) }, (_, at) => {
      const { url, html } = JSON.parse(lines[Math.floor(at * step)] ?? '') as Page;
      return { url, html: withoutScripts(html) };
    });
  });
}

/** The page's own scripts would ask the network, which answers nothing here. */
function withoutScripts(html: string): string {
  return html.replace(/<script\b(?![^>]*json)[^>]*>[\s\S]*?<\/script>/gi, '');
}

/** An article of so many bytes of HTML, a thousandth of them headline. */
export function madeUpPage(bytes: number): Page {
  const sentence = '县交通局介绍，冷链货运专线每天一班，途经三个乡镇，全程四小时，货主可提前预约。';
  const row = (at: number) =>
    `<div class="row"><p id="p${at}">${at}：${sentence.repeat(3)}<a href="/${at}">图</a></p></div>`;
  const rows = Math.ceil(bytes / Buffer.byteLength(row(1000)));
  const paragraphs = Array.from({ length: rows }, (_, at) => row(at)).join('\n');
  const html = `<title>${bytes}</title><h1>${bytes}</h1><article>${paragraphs}</article>`;
  return { url: `http://made-up.example/${bytes}`, html };
}
