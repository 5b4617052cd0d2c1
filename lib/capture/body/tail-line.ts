import { saysOnly } from '../../text/folding/says-only.ts';
import { trimSignsStart } from '../../text/folding/trim-signs-start.ts';
import { isPromotion } from './promotion.ts';
import { isTeaserLabel } from './teaser-label.ts';

/** Longer is a paragraph that mentions such a thing. */
const MAX_LENGTH = 120;
const MAX_WRITER = 400;
const ANYWHERE =
  /打开微信|扫一扫|二维码|分享(?:到|至)|尽在.{2,12}(?:APP|客户端)|不代表.{2,12}(?:立场|观点)|[点點按]我(?:下[载載]|看)|未经.{0,12}(?:授权|许可|允许|同意).{0,12}(?:转载|不得|禁止|不允许)|已被阅读|trackback|本[文贴帖]由.{1,30}(?:发表|上传|发布)|点击(?:进入|查看|下载)/i;
const BEGINNING =
  /^(?:返回(?:首页|搜狐|列表|目录|顶部)|免责声明|版权声明|(?:文章|本文)?(?:关键词|标签)\s*[:：]|上一篇|下一篇|下一页|上一页|copyright|all rights reserved|share this|about the author|get in touch|have you got a story|diesen artikel|startseite|tags?\s*:|topics?\s*:|report a typo|our standards:|do you have)/i;
const WHOLE = /^(?:(?:免责|版权|特别|郑重|反侵权)?(?:声明|公告)|quellen?|teilen)/i;
/** Mara Lindqvist is a senior reporter; Korrespondentin Ann Bee ist bei … */
const PROFESSION =
  /\s(?:is|ist|est|es|è)\s.{0,60}(?:[Rr]eporter|[Jj]ournalis|writer|[Ee]ditor|[CcKk]orrespond|[Cc]olumnist|[Rr]edakt|Autor|periodista|giornalista|bei )/u;
const NAME = /^(?:\p{Lu}[\p{L}.'’-]+\s){1,5}$/u;

/** True for what follows an article on its page and is not part of it: sharing, comments, legal notes, who wrote it. */
export function isTailLine(text: string): boolean {
  if (isAboutWriter(text)) return true;
  if (text.length > MAX_LENGTH) return false;
  const words = trimSignsStart(text);
  return (
    ANYWHERE.test(text) ||
    BEGINNING.test(words) ||
    saysOnly(words, WHOLE) ||
    isCopyright(text.slice(0, text.length - words.length), words) ||
    isPromotion(text) ||
    isTeaserLabel(text)
  );
}

function isAboutWriter(text: string): boolean {
  if (text.length > MAX_WRITER) return false;
  const at = text.search(PROFESSION);
  return at > 0 && NAME.test(text.slice(0, at + 1));
}

/** With a stroke after it, © is the credit of a picture. */
function isCopyright(signs: string, words: string): boolean {
  const [, ...after] = signs.split('©');
  return after.length > 0 && !`${after.at(-1)}${words}`.includes('/');
}
