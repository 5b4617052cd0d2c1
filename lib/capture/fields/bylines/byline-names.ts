import { squash } from '../../../text/folding/squash.ts';
import { isChineseName, mayBeChineseName } from '../../../text/names/person-name.ts';
import { splitChineseNames, splitLatinNames } from '../../../text/names/split-names.ts';
import type { Clues } from '../clues.ts';
import { withoutFiling } from './without-filing.ts';

const REFUSED =
  /^\d|@|https?:|[="<>？?！!。…]|^[^\p{L}]*$|^[A-Z]{1,4}\d+$|^(?:佚名|未知|匿名|不详|网络|本站|原创|转载|综合|管理员|小编|作者|记者|编辑|来源|网友|網友|楼主|游客|投稿|发布|更新|更改|修改|责任编辑|无|admin\w*|name|email|author|编者|本文|文章|发表|最后|首次|已|整合|版权\S*)$|(?:报道|编辑|整理|摄|攝|来源|点击|收藏|浏览|[量次部站])$/iu;

/** The names that may stand after a label: pen names too, but no site, staff code or template text. */
export function signedNames(text: string, clues: Clues): string[] {
  const site = [clues.siteName ?? '', ...clues.pageTitle.split(/[_|-]/).slice(1)].map(squash);
  const names = /\p{sc=Han}/u.test(text) ? splitChineseNames(text) : splitLatinNames(text);
  return names.filter(
    (name) =>
      name.length > 1 && name.length <= 16 && !REFUSED.test(name) && !site.includes(squash(name)),
  );
}

/** Where the names behind a label end: at a date, a sentence, a label that is not known. */
const NO_MORE_NAMES = /[\s，,]+\p{sc=Han}{1,5}[:：]|\s{2,}|(?<!\w)\d{4}|[。；：:（(【[]|发自/u;

/** The words behind a label that may be names. */
export function namesBehind(label: string): string {
  return label.split(NO_MORE_NAMES)[0]?.slice(0, 60) ?? '';
}

/** The names in a text that is made of certain names and of nothing else; a role makes likely ones certain. */
export function namesOnly(text: string, afterRole = false): string[] {
  const names = splitChineseNames(withoutFiling(text));
  const certain = names.length > 0 && names.length <= 8 && names.some(isChineseName);
  const fits = afterRole ? mayBeChineseName : isChineseName;
  return (certain || afterRole) && names.length <= 8 && names.every(fits) ? names : [];
}

/** The names in a text after a role: all of them where they can be nothing else, else the certain ones. */
export function namesAfterRole(text: string): string[] {
  const all = namesOnly(text, true);
  return all.length > 0 ? all : splitChineseNames(text).filter(isChineseName);
}
