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

/** A page of a labelled set; `gt` is what it must give. */
export interface LabelledPage extends Page {
  id: string;
  gt: { body: string } & Record<string, unknown>;
}

/** All pages of each labelled set that is there. */
export function labelledSets(): { name: string; pages: LabelledPage[] }[] {
  return SETS.filter((name) => existsSync(fileOf(name))).map((name) => ({
    name,
    pages: storedLines(name).map((line) => JSON.parse(line) as LabelledPage),
  }));
}

/** As many stored pages of each set, evenly taken; made-up ones where the sets are absent. */
export function benchPages(each: number): Page[] {
  const names = SETS.filter((name) => existsSync(fileOf(name)));
  if (names.length === 0) return [20e3, 50e3, 200e3, 500e3].map(madeUpPage);
  return names.flatMap((name) => {
    const lines = storedLines(name);
    const step = Math.max(1, lines.length / each);
    return Array.from({ length: Math.min(each, lines.length) }, (_, at) => {
      const { url, html } = JSON.parse(lines[Math.floor(at * step)] ?? '') as Page;
      return { url, html: withoutScripts(html) };
    });
  });
}

function fileOf(name: string): string {
  return resolve(STORED, `${name}.jsonl.gz`);
}

function storedLines(name: string): string[] {
  return gunzipSync(readFileSync(fileOf(name)))
    .toString()
    .trim()
    .split('\n');
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
