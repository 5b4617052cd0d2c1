import { FINEWS_ARTICLE } from '../finews-article.ts';
import { html, type Route } from '../route.ts';
import { page } from '../template.ts';

const { infoCode, title, time, source, category, html: body } = FINEWS_ARTICLE;

/**
 * The same article on the blog, with the blog's traps; `layout=2` is its other layout, in which the
 * article's quotes end the `og:description` attribute early and the article spills over the page's top.
 */
export const FINEWS_BLOG: Route[] = [
  {
    address: `finews.withounder.com/${category}/2022/05/18/${infoCode}.html`,
    answer: ({ searchParams }) =>
      html(
        page('finews-blog', {
          infoCode,
          title,
          time,
          source,
          category,
          body,
          description:
            searchParams.get('layout') === '2' ? `${body.replace(/\n/g, '')}"` : '转载的金融消息',
        }),
      ),
  },
];
