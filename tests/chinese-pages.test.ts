import { readdirSync, readFileSync } from 'node:fs';
import { JSDOM } from 'jsdom';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { capturePage } from '../lib/capture/capture-page.ts';
import type { Capture } from '../lib/clip/capture.ts';

const FOLDER = 'tests/fixtures/chinese-pages';

/** HTML, or a line of it, or several; what is no element becomes a paragraph. */
type Lines = string | string[];

/**
 * How one site builds what stands around its articles, in our own words. `lead` begins the first paragraph; the other
 * lines stand where their name says. Dates are told as far as the page tells them.
 */
interface Structure {
  page: string;
  expect: Partial<Record<'title' | 'source' | 'published' | 'modified', string>> &
    Partial<Record<'bylines' | 'editors', string[]>>;
  lang?: 'zh-CN' | 'zh-TW' | 'zh-HK';
  url?: string;
  now?: string;
  docTitle?: string;
  heading?: string;
  head?: string;
  lead?: string;
  above?: Lines;
  header?: Lines;
  opening?: Lines;
  closing?: Lines;
  after?: Lines;
}

const SIMPLIFIED = {
  title: '村口的收储点开秤了',
  site: '北岭网',
  text: [
    '入秋以来，青河县把秸秆收储点建到村口，农户卖秸秆不再出村，收储员每天早上六点开秤，称重、计价、付款前后不过十分钟。',
    '县里去年还只有三个收储点，最远的村子要走二十里山路。今年增加到十一个，打捆机和运输车由合作社统一安排，农户只管把秸秆送到村口。',
    '收上来的秸秆一半压成饲料，一半送去做板材。合作社算过一笔账，一亩地的秸秆能多卖八十多块钱，柴火垛少了，村里的路也干净了。',
  ],
};
const TRADITIONAL = {
  title: '村口的收儲點開秤了',
  site: '北嶺網',
  text: [
    '入秋以來，青河縣把秸稈收儲點建到村口，農戶賣秸稈不再出村，收儲員每天早上六點開秤，稱重、計價、付款前後不過十分鐘。',
    '縣裡去年還只有三個收儲點，最遠的村子要走二十里山路。今年增加到十一個，打捆機和運輸車由合作社統一安排，農戶只管把秸稈送到村口。',
    '收上來的秸稈一半壓成飼料，一半送去做板材。合作社算過一筆帳，一畝地的秸稈能多賣八十多塊錢，柴火垛少了，村裡的路也乾淨了。',
  ],
};

const html = (lines: Lines = []) =>
  [lines].flat().map((line) => (/^<(?!span|a )/.test(line.trim()) ? line : `<p>${line}</p>`));

function read(structure: Structure): Capture {
  const { lang = 'zh-CN', url = 'https://news.beiling.example/n/1.html', lead = '' } = structure;
  const { title, site, text } = lang === 'zh-CN' ? SIMPLIFIED : TRADITIONAL;
  const {
    docTitle = `${title}-${site}`,
    heading = title,
    now = '2024-06-01T10:00:00+08:00',
  } = structure;
  const [first = '', ...others] = text;
  const page = `<!doctype html><html lang="${lang}"><head><meta charset="utf-8"><title>${docTitle}</title>${structure.head ?? ''}</head>
    <body><div class="nav"><a href="/">首页</a> <a href="/n/">新闻</a></div>
    <div class="main">${html(structure.above).join('')}${heading === 'none' ? '' : `<h1>${heading}</h1>`}
    <div class="bar">${html(structure.header).join('')}</div>
    <div class="text">${html(structure.opening).join('')}${html([lead + first, ...others]).join('')}${html(structure.closing).join('')}</div>
    ${html(structure.after).join('')}
    <ul><li><a href="/n/2.html">县城老街换了新路灯</a> 2024-05-12</li><li><a href="/n/3.html">春茶开园第一天</a> 2024-05-13</li></ul></div>
    <div class="footer">版权所有 ${site} 未经许可不得转载</div></body></html>`;
  const { document } = new JSDOM(page, { url }).window;
  globalThis.DOMParser = document.defaultView?.DOMParser ?? globalThis.DOMParser;
  return capturePage(document, url, { now: new Date(now) });
}

/** A moment as far as it is expected: the clock of the page, without its zone. */
const until = (iso: string | undefined, length: number) => iso?.slice(0, length) ?? null;

describe.each(readdirSync(FOLDER))('%s', (file) => {
  const structures: Structure[] = parse(readFileSync(`${FOLDER}/${file}`, 'utf8'), {
    schema: 'failsafe',
  });
  test.each(structures.map((structure) => [structure.page, structure] as const))(
    '%s',
    (_page, structure) => {
      const { published, modified, ...capture } = read(structure);
      const got = Object.fromEntries(
        Object.entries(structure.expect).map(([field, value]) => [
          field,
          field === 'published' || field === 'modified'
            ? until((field === 'published' ? published : modified)?.iso, value.length)
            : capture[field as keyof typeof capture],
        ]),
      );
      expect(got).toEqual(structure.expect);
    },
  );
});
