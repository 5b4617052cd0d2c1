import type { Route } from './route.ts';
import { APP_NEWS } from './sites/app-news.ts';
import { BENCH_PAGES } from './sites/bench-pages.ts';
import { EASTMONEY } from './sites/eastmoney.ts';
import { ENGLISH_DAILY } from './sites/english-daily.ts';
import { FINEWS_BLOG } from './sites/finews-blog.ts';
import { FINEWS_SHARE } from './sites/finews-share.ts';
import { FLASH_NEWS } from './sites/flash-news.ts';
import { FRONT_PAGE } from './sites/front-page.ts';
import { HOSTILE } from './sites/hostile.ts';
import { LAKE_WEEKLY } from './sites/lake-weekly.ts';
import { MANY_ARTICLES } from './sites/many-articles.ts';
import { PICTURES } from './sites/pictures.ts';
import { PLAIN_TEXT } from './sites/plain-text.ts';
import { RIVER_DAILY } from './sites/river-daily.ts';
import { SLOW_GAZETTE } from './sites/slow-gazette.ts';
import { TYPESETTING } from './sites/typesetting.ts';
import { UNREADABLE } from './sites/unreadable.ts';

const PAGES: Route[] = [
  ...FRONT_PAGE,
  ...FINEWS_SHARE,
  ...FINEWS_BLOG,
  ...EASTMONEY,
  ...ENGLISH_DAILY,
  ...FLASH_NEWS,
  ...APP_NEWS,
  ...PLAIN_TEXT,
  ...UNREADABLE,
  ...HOSTILE,
  ...BENCH_PAGES,
  ...LAKE_WEEKLY,
  ...MANY_ARTICLES,
  ...PICTURES,
  ...RIVER_DAILY,
  ...SLOW_GAZETTE,
  ...TYPESETTING,
];

/** The names that the demo's sites have. */
export const DEMO_HOSTS = [...new Set(PAGES.map(({ address }) => address.split('/')[0] ?? ''))];

/** Browsers ask every site for this one unasked. */
const noIcon = (host: string): Route => ({
  address: `${host}/favicon.ico`,
  answer: () => ({ status: 404, type: 'text/plain', body: '' }),
});

/** Everything the demo serves. */
export const ROUTES: Route[] = [...DEMO_HOSTS.map(noIcon), ...PAGES];
