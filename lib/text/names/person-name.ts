import { isPlaceName } from './place-names.ts';
import { DOUBLE_SURNAMES, SURNAMES } from './surnames.ts';

/** Words of two to four characters that begin like a name and are none. */
const NO_NAME =
  /(?:报道|報導|報道|报|報|網|网|社|台|局|部|厅|院|处|委|会|组|中心|大学|公司|集团|编辑|編輯|編譯|記者|记者|摄|攝|图|圖|电|電|讯|訊|新闻|新聞|综合|綜合|整理|整合|联系|供稿|来源|原创|时间|客户端|频道|頻道|视频|影音|直播|快訊|专题|專題|字数|字數|责编|作者|发布|编译|翻译|转载|下同|资料|楼主|版主|量|省|市|县|縣|镇|鎮)$|^(?:本报|本報|公民|本刊|本网|来源|责任|编辑|记者|作者|通讯|特约|实习|综合|新华|人民|中国|央视|时报|应受|来自|关于|关注|时间|文章|文字|图片|全文|连载|公众|公司|和讯|解放|平安|国家|国际|全国|都市|海外|海南|云南|江苏|江西|安徽|广|金融|金羊|华龙|明报|南方|东方|利益|成都|成功|公开|阳光|文汇|文化|农业|马上|高清|干货|强烈|相关|万维|方便|向.{1,3}学习|白皮书|阿里|黄金|许多|任何|何时|何为|和平|于是|原标题)/;

/** 方 敏 → 方敏: two-character names are padded to the width of three. */
export function unpadded(text: string): string {
  return text.replace(
    /(?<![\p{sc=Han}])(\p{sc=Han})[\s\u3000]+(\p{sc=Han})(?!\p{sc=Han})/gu,
    '$1$2',
  );
}

/** True for what can only be a Chinese name: a family name and one or two characters, or 买买提·阿不都. */
export function isChineseName(text: string): boolean {
  if (/^\p{sc=Han}{2,7}·\p{sc=Han}{2,7}$/u.test(text))
    return !/[报報网網社台刊坛会号](?:·|$)/.test(text);
  if (isPlaceName(text)) return false;
  if (!/^\p{sc=Han}{2,4}$/u.test(text) || NO_NAME.test(text)) return false;
  const double = DOUBLE_SURNAMES.has(text.slice(0, 2));
  return double ? text.length > 2 : text.length < 4 && SURNAMES.has(text.charAt(0));
}

/** True for what may be a Chinese name where a role says that it is one: 格桑边觉, 罗科苏盈. */
export function mayBeChineseName(text: string): boolean {
  return isChineseName(text) || (/^\p{sc=Han}{2,4}$/u.test(text) && !NO_NAME.test(text));
}

const PARTICLE = "(?:d[aeiou']|d[eio]s|della|del|den|der|van|von|la|le|el|bin|al|y|e|zu|ter|of)";
const LATIN_NAME = new RegExp(
  `^(?:(?:Dr|Prof|Mr|Mrs|Ms)\\.? )?\\p{Lu}[\\p{L}\\p{M}.'’-]*(?: (?:${PARTICLE} )*\\(?\\p{Lu}[\\p{L}\\p{M}.'’-]*\\)?){1,4}$`,
  'u',
);

/** True for two to five capitalised words, as European names are written. */
export function isLatinName(text: string): boolean {
  return LATIN_NAME.test(text) && text.length < 50;
}

/** True for two to four words in a script without capitals, as a label may name somebody: أحمد سالم, דנה לוי. */
export function isUncasedName(text: string): boolean {
  return /^[\p{Lo}\p{M}'’.-]{2,}(?: [\p{Lo}\p{M}'’.-]+){1,3}$/u.test(text) && text.length < 40;
}
