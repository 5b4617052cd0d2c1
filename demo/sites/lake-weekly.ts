import { fillerText } from '../filler-text.ts';
import { seededRandom } from '../random.ts';
import { html, type Route } from '../route.ts';

/** Whose texts the site shows, in turn. */
export const LAKE_OUTLETS = ['柳湾周刊', '临江日报', '云川晚报'];

/**
 * A site that says whose text it is where no general rule may look, since other sites have their
 * advertisers there: what a reader's corrections are for.
 */
export const LAKE_WEEKLY: Route[] = [
  {
    address: 'lake.example/*',
    answer: ({ pathname }) => {
      const number = Number(pathname.slice(1));
      const random = seededRandom(number);
      const title = `湖畔第${number}篇：${fillerText(random, 'zh', 1)}`;
      const paragraph = () => `<p>${fillerText(random, 'zh', 4)}</p>`;
      return html(`<!DOCTYPE html>
<html lang="zh-CN"><head><meta charset="utf-8"><title>${title} - 湖畔网</title></head>
<body><header><a href="/">湖畔网</a></header>
<article><h1>${title}</h1><p class="meta">2026年05月12日 08:00</p>
${[paragraph(), paragraph(), paragraph()].join('\n')}</article>
<aside class="partner"><h3>本文提供方</h3><b class="outlet">${LAKE_OUTLETS[number % LAKE_OUTLETS.length]}</b></aside>
</body></html>`);
    },
  },
];
