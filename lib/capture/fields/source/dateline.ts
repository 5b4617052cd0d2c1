import type { Clues } from '../clues.ts';
import type { Finding } from '../finding.ts';

/** 新华社北京4月24日电（, 央视网消息：, 财联社5月31日讯, 据新华社电: who sends the text begins it. */
const DATELINE =
  /^[\s【（(〔《]*(?:据|據)?\s*《?(?!本)(\p{sc=Han}{1,6}?(?:社|网|網|报|報|新闻|新聞|电视台|广播))》?(?:\p{sc=Han}{0,10}?(?:\d{1,2}月)?(?:\d{1,2}日)?\s*(?:[综綜]合|[专專]|外|[記记]者.{2,12})*)(?:[电電]|[讯訊]|消息|快讯|[报報][导導道])+\s*(?:[（(：:，,】）)\s]|$)/u;
/** （据新华社）, （据《北岭日报》报道）: who sent the text ends it. */
const ENDS_WITH =
  /[（(]\s*(?:综合|綜合)?[据據]\s*《?(\p{sc=Han}{2,8}?(?:社|网|網|报|報|新闻|新聞|电视台|客户端))》?(?:[电電]|[讯訊]|消息|[报報][导導道])?\s*[）)]$/u;
/** Houses that begin their texts with a short form of their name. */
const SHORT: [RegExp, string][] = [
  [/^每经(?:AI|记者|编辑|网|头条)/, '每日经济新闻'],
  [/^(?:中证网讯|中国证券报·中证网)/, '中国证券报'],
  [/^证券时报e公司讯/, '证券时报'],
  [/^上证报中国证券网讯/, '上海证券报'],
  [/^智通财经APP/i, '智通财经'],
  [/^格隆汇\d{1,2}月/, '格隆汇'],
  [/^(?:央视新闻|央视记者)/, '央视新闻'],
  [/^北京商报讯/, '北京商报'],
];

/** The house whose dateline begins the body: an agency's text on another site. */
export function readDateline(clues: Clues): Finding<string> | null {
  for (const { text } of [...clues.around.header, ...clues.around.opening].slice(0, 8)) {
    const short = SHORT.find(([sign]) => sign.test(text))?.[1];
    const value = short ?? DATELINE.exec(text.slice(0, 60))?.[1];
    if (value) return { value, from: 'dateline', quote: text };
  }
  const { closing, after } = clues.around;
  for (const text of [...clues.ends, ...[...closing, ...after].map((line) => line.text)]) {
    const value = ENDS_WITH.exec(text)?.[1];
    if (value) return { value, from: 'house named at the end of the body', quote: text };
  }
  return null;
}
