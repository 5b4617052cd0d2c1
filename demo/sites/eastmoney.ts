import { html, type Route } from '../route.ts';
import { page } from '../template.ts';

/** The article's number: East Money's pages of one article share it. */
const ID = '202605123734218906';

/** One article as the desktop site and the mobile site show it. */
export const EASTMONEY: Route[] = [
  {
    address: `finance.eastmoney.com/a/${ID}.html`,
    answer: () => html(page('eastmoney', { id: ID })),
  },
  {
    address: `wap.eastmoney.com/a/${ID}.html`,
    answer: () => html(page('eastmoney-wap', { id: ID })),
  },
];
