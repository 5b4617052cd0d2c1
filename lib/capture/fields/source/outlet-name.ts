import { findDates } from '../../../text/dates/find-dates.ts';
import { squash } from '../../../text/folding/squash.ts';

/** Words of a page's furniture that end the name of an outlet in its line. */
const FURNITURE =
  /浏览|点击|阅读|评论(?=[\s:：(（\d]|$)|跟贴|参与|字号|字体|大小|举报|分享|收藏|打印|我要|责任|编辑|作者|记者|(?<!\p{sc=Han})发布|发布(?=时间|日期|于|者|人|[:：])|发表|更新|最后|(?<!北京)时间|原创|关注|订阅|下载|查看|微信|扫码|手机看|专题|加入|频道首页|责编|返回|\d{1,2}[:：]\d\d/u;
const NO_OUTLET =
  /^(?:互联网|网络|未知|本站|本网|原创|不详|综合(?:报道|報導)?|(?:本站|本网|互联网|网络|综合|资料)(?:整理|编辑|综合|原创|转载|讯|来源|资料)|佚名|投稿|网友\p{sc=Han}{0,4}|(?:微信)?公众号|微信|微博|转载(?:文章)?|关注|已关注|粉丝|其他|无|来源|作者|admin|图片|视频|官方|新闻中心|首页|正文|电脑版?|手机版?)$|^[\d\s:.-]+$|https?:|^www\.|^[\w.-]+\.(?:com|cn|net|org)(?:\.\w\w)?$|@|[="<>]/iu;
/** What the names of Chinese outlets, desks and offices end with. */
const OUTLET_WORD =
  /(?:[网網报報社台刊号圈局委办厅院]|新闻|日报|晚报|早报|时报|快报|周刊|周报|月刊|杂志|财经|在线|观察|参考|消息|资讯|快讯|客户端|频道|传媒|研究|发布|之家|播报|视频|广播|电视|中心|头条|通讯|评论|科技|证券|基金|红周刊|新聞|週刊|雜誌|財經|電視|廣播|頻道|傳媒|发改委|政府|集团|公司|融媒|办公室|部|(?<=\p{sc=Han}{4})报道)$/u;

/** A book mark that was opened in the name belongs to it: 光明网-《光明日报》. */
function closing(tail: string, at: number, words: string): string {
  return tail.startsWith('》') && words.lastIndexOf('《', at) > 0 ? '》' : '';
}

/**
 * The outlet in the words after a source label, or `null` where they name none: wrappers, dates and the
 * page's furniture are cut off, of words in a row the first is the name.
 */
export function outletName(words: string): string | null {
  const titled = /^[《「]([^》」]{2,20})[》」]/.exec(words.trim())?.[1];
  const date = findDates(words)[0];
  const furniture = FURNITURE.exec(words)?.index ?? words.length;
  const end = Math.min(furniture, date?.index ?? words.length);
  const bare = words
    .slice(0, end)
    .replace(/^[\s:：|｜丨/／（(【[《「“"']+/, '')
    .replace(/\s*[（(【[]\s*(?:(?:公众号|微信)?ID|微信|公众号)[\s:：].*$/i, '')
    .replace(/[（(【[].*$/, (tail) => (/[）)】\]]/.test(tail) && tail.length < 14 ? '' : tail))
    .replace(/[\s|｜丨/／╱·，,。.;；()（）【】[\]》」”"'-]+$/, closing);
  const name =
    titled ??
    (/^[\p{sc=Han}《]/u.test(bare)
      ? (bare.split(/[\s\u3000|｜╱／，,。；;]+/)[0] ?? '')
      : (bare.split(/[|｜]/)[0] ?? ''));
  return name.length > 1 && name.length <= 30 && !NO_OUTLET.test(name) && squash(name).length > 1
    ? name
    : null;
}

/** True for a name that can only be an outlet's, as far as Chinese names tell. */
export function isOutletLike(name: string): boolean {
  return OUTLET_WORD.test(name) && name.length >= 3;
}
