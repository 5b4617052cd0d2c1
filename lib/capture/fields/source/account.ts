import { findDates } from '../../../text/dates/find-dates.ts';
import { isPlaceName } from '../../../text/names/place-names.ts';
import type { Clues } from '../clues.ts';
import type { Finding } from '../finding.ts';
import { outletName } from './outlet-name.ts';

/** Platforms where everything is published by an account and under its name. */
const PLATFORM =
  /(?:^|\.)(?:toutiao\.com|baijiahao\.baidu\.com|mp\.weixin\.qq\.com|bilibili\.com|zhihu\.com|jianshu\.com|weibo\.com|xueqiu\.com|caifuhao\.eastmoney\.com)$/;
const PLATFORM_SIGN =
  /^(?:网易号|搜狐号|百家号|头条号|企鹅号|大鱼号|一点号)$|自媒体平台|“(?:网易|搜狐|百家|头条)号”/;
const ACCOUNT_MARK =
  /(?:^|[\s_-])(?:author|up|nick|account|user|profile|js)[_-]?(?:name|nickname)?(?:$|[\s_-])|#js_name|^name(?:$|[\s_-])/i;
/** What the accounts of newspapers and offices end with: an outlet, nobody's pen name. */
const PRESS = /(?:[网網报報社台]|新闻|电视|广播|周刊|发布|时报)$/;

/** What platforms write beside an account: where it is, what it is. */
const NOT_A_NAME =
  /^(?:发布于|IP)|属地|创作者$|^\d|^(?:字数|阅读|浏览|喜欢|赞|点赞|评论|收藏|粉丝|关注)/;

/** True where the page is one of a platform's, by its host or by what it says around the article. */
function isPlatform(clues: Clues): boolean {
  const { header, above, after } = clues.around;
  return (
    PLATFORM.test(new URL(clues.url).hostname) ||
    [...header, ...above, ...after].some(({ text }) => PLATFORM_SIGN.test(text))
  );
}

/** The account that published the article, on platforms where accounts do: in its own element or beside the date. */
export function readAccount(clues: Clues): Finding<string> | null {
  if (!isPlatform(clues)) return null;
  const lines = [...clues.around.header, ...clues.around.above.slice(0, 3)];
  for (const { marks, text } of lines) {
    const isMarked = marks.slice(0, 2).some((mark) => ACCOUNT_MARK.test(mark));
    const value = isMarked && text.length <= 24 ? outletName(text) : null;
    if (value) return { value, from: 'account', quote: text };
  }
  for (const { text, parts } of lines) {
    const [date] = findDates(text);
    if (!date || text.length > 60) continue;
    const names = [...(parts.length > 1 ? parts : []), text.replace(date.quote, ' ')]
      .map((words) => words.replace(/原创|·|阅读.*|--.*|官方[帐账]号$/g, ' ').trim())
      .filter((words) => words.length <= 20 && !isPlaceName(words) && !NOT_A_NAME.test(words));
    const value = names.map(outletName).find((name) => name !== null);
    if (value) return { value, from: 'account beside the date', quote: text };
  }
  return null;
}

/** True for an account that is a writer's and not a newspaper's or an office's. */
export function isWriterAccount(name: string): boolean {
  return !PRESS.test(name);
}
