import { FINEWS_ARTICLE } from '../finews-article.ts';
import { html, type Route } from '../route.ts';
import { page } from '../template.ts';

const HOST = 'finews.zning.xyz';

/**
 * The share page: its first HTML holds no article, a script fetches it. On the page's address `delay=300`
 * makes that answer wait so many milliseconds, `fail=1` makes the first answer an error.
 */
export const FINEWS_SHARE: Route[] = [
  { address: `${HOST}/html_News/NewsShare.html`, answer: () => html(page('finews-share')) },
  {
    address: `${HOST}/NewsData/GetNewsText.do`,
    answer: ({ searchParams }) => {
      const json = { type: 'application/json; charset=utf-8' };
      const delayMs = Number(searchParams.get('delay') ?? 0);
      const failing = searchParams.has('fail') && searchParams.get('attempt') === '1';
      if (failing || searchParams.get('id') !== FINEWS_ARTICLE.infoCode) {
        return { ...json, status: failing ? 500 : 404, delayMs, body: '{}' };
      }
      const { title, time, source, html: text } = FINEWS_ARTICLE;
      return {
        ...json,
        delayMs,
        body: JSON.stringify({ title, showTime: time, mediaName: source, content: text, text }),
      };
    },
  },
];
