import { isPaywallLine } from './paywall-line.ts';
import { isTeaserLabel } from './teaser-label.ts';

/** Longer is a paragraph that mentions such a thing. */
const MAX_LENGTH = 120;
const CHINESE =
  /打开微信|扫一扫|扫描(?:下方|上方|左侧|右侧)?.{0,4}二维码|长按.{0,6}(?:识别|二维码)|分享(?:到|至)|返回(?:首页|搜狐|列表|目录|顶部)|^[^\p{L}\p{N}]*(?:免责|版权|特别|郑重|反侵权)?(?:声明|公告)[^\p{L}\p{N}]*$|^[^\p{L}\p{N}]*(?:免责声明|版权声明)|未经.{0,12}(?:授权|许可|允许|同意).{0,12}(?:转载|不得|禁止|不允许)|^[^\p{L}\p{N}]*(?:文章|本文)?(?:关键词|标签)\s*[:：]|^[^\p{L}\p{N}]*(?:网友|发表|我要|最新|热门)?(?:评论|回复)[^\p{L}\p{N}]*$|^[^\p{L}\p{N}]*(?:上一篇|下一篇|下一页|上一页)|点击(?:此处|这里|进入|查看|阅读原文|下载)|(?:下载|打开).{0,8}(?:APP|客户端)/iu;
const OTHER =
  /^\W*(?:©|copyright|all rights reserved|comments?\W*$|\d+ (?:comments?|kommentare|commentaires|comentarios)|leave a comment|share this|follow us|follow \p{L}+ on|sign up|subscribe|about the author|get in touch|have you got a story|kommentare?\W*$|quellen?:?\W*$|folgen sie|newsletter|diesen artikel|teilen\W*$|startseite|tags?\s*:|topics?\s*:|report a typo|do you have)/iu;

/** True for what follows an article on its page and is not part of it: sharing, comments, legal notes. */
export function isTailLine(text: string): boolean {
  return (
    text.length <= MAX_LENGTH &&
    (CHINESE.test(text) || OTHER.test(text) || isTeaserLabel(text) || isPaywallLine(text))
  );
}
