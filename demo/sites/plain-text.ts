import { html, type Route } from '../route.ts';
import { demoFile } from '../template.ts';

const ARTICLE = demoFile('fixtures/plain-text-article.txt');

/** An article without markup: a text file that the browser shows itself, and a page of lines and breaks. */
export const PLAIN_TEXT: Route[] = [
  {
    address: 'text.example/jiangxi-youzheng.txt',
    answer: () => ({ type: 'text/plain; charset=utf-8', body: ARTICLE }),
  },
  {
    address: 'text.example/jiangxi-youzheng.html',
    answer: () =>
      html(`<html><head><title>新建网页 1</title></head><body>
${ARTICLE.trimEnd().replace(/\n/g, '<br>\n')}
</body></html>`),
  },
];
