import { fillerText } from '../filler-text.ts';
import { seededRandom } from '../random.ts';
import { html, type Route } from '../route.ts';

/** As many short articles as anybody wants: `many.example/<number>`, each always the same. */
export const MANY_ARTICLES: Route[] = [
  {
    address: 'many.example/*',
    answer: ({ pathname }) => {
      const number = Number(pathname.slice(1));
      const random = seededRandom(number);
      const paragraph = () => `<p>${fillerText(random, 'zh', 4)}</p>`;
      return html(`<!DOCTYPE html>
<html lang="zh-CN"><head><meta charset="utf-8"><title>第${number}篇：${fillerText(random, 'zh', 1)}</title></head>
<body><article><h1>第${number}篇：${fillerText(random, 'zh', 1)}</h1><p class="meta">2026年05月12日 08:00 来源：例报</p>
${[paragraph(), paragraph(), paragraph()].join('\n')}</article></body></html>`);
    },
  },
];
