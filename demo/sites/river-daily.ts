import { fillerText } from '../filler-text.ts';
import { gbkBytes } from '../gbk-bytes.ts';
import { seededRandom } from '../random.ts';
import { type Answer, html, type Route } from '../route.ts';

const FOLDER = 'river.example/2026/0512';

/** What each page of an article ends with. */
export const RIVER_ENDS = ['第一页到此为止。', '第二页到此为止。', '第三页到此为止。'] as const;

/** Under every page's text. */
export const RIVER_TAIL = '三门闸的故事，本报将在下周的周末版继续刊登，欢迎来信。';

const LAST = RIVER_ENDS.length;
const REFUSED: Answer = { status: 403, type: 'text/html', body: 'Come in by the first page' };
const BROKEN: Answer = { status: 500, type: 'text/html', body: 'Try again later' };

/** The way to the other pages. */
function pager(name: string, current: number): string {
  const address = (number: number) => (number === 1 ? `${name}.html` : `${name}_${number}.html`);
  const numbers = RIVER_ENDS.map((_, at) =>
    at + 1 === current ? `<span>${current}</span>` : `<a href="${address(at + 1)}">${at + 1}</a>`,
  );
  const next = current < LAST ? `<a href="${address(current + 1)}">下一页</a>` : '';
  return `<div class="page">${numbers.join(' ')} ${next}</div>`;
}

function paragraphs(name: string, page: number): string {
  const random = seededRandom(Number(name) + page);
  const filler = Array.from({ length: 3 }, () => `<p>${fillerText(random, 'zh', 4)}</p>`);
  return `${filler.join('\n')}\n<p>${fillerText(random, 'zh', 2)}${RIVER_ENDS[page - 1]}</p>`;
}

/** One page of an article; only readers who have seen a first page, which leaves a cookie, are let further. */
function page(name: string, number: number, charset = 'utf-8', link = ''): string {
  const editor = number === LAST ? '<p>（责任编辑：周渡）</p>' : '';
  return `<!DOCTYPE html>
<html lang="zh-CN"><head><meta charset="${charset}"><title>三门闸${name} - 大河日报</title></head>
<body><header><a href="/">大河日报</a></header>
<article><h1>三门闸${name}</h1><p class="meta">2026年05月12日 08:00　来源：大河日报</p>
${paragraphs(name, number)}
<p>${RIVER_TAIL}</p>${editor}${link || pager(name, number)}</article>
<script>document.cookie = 'reader=1; path=/'</script></body></html>`;
}

/** Pages of an article of `LAST`, with other answers for some of them. */
function article(name: string, instead: Record<number, Answer> = {}): Route[] {
  return RIVER_ENDS.map((_, at) => ({
    address: `${FOLDER}/${name}${at === 0 ? '' : `_${at + 1}`}.html`,
    answer: (_url, cookie) => {
      if (at > 0 && !cookie?.includes('reader=1')) return REFUSED;
      return instead[at + 1] ?? html(page(name, at + 1));
    },
  }));
}

/** In the encoding of the years in which most sites cut their articles into pages. */
const inGbk = (number: number): Answer => ({
  type: 'text/html',
  body: gbkBytes(page('77301', number, 'gb2312')),
});

/** The first of three pages, and the way to all of them in one. */
const begun = html(page('88215', 1, 'utf-8', '<a href="88215_all.html">在本页阅读全文</a>'));
const whole = html(
  page('88215', 1).replace(
    `<p>${RIVER_TAIL}</p>`,
    `${paragraphs('88215', 2)}${paragraphs('88215', 3)}<p>${RIVER_TAIL}</p>`,
  ),
);

/** A newspaper that cuts its articles into pages. */
export const RIVER_DAILY: Route[] = [
  ...article('88213'),
  ...article('88214', { 2: BROKEN }),
  ...article('77301', { 1: inGbk(1), 2: inGbk(2), 3: inGbk(3) }),
  { address: `${FOLDER}/88215.html`, answer: () => begun },
  { address: `${FOLDER}/88215_all.html`, answer: () => whole },
];
