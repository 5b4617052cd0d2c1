import { isChineseName, isLatinName, unpadded } from './person-name.ts';
import { writtenBy } from './written-by.ts';

const ROLE =
  /(?:本报|本報|本刊|本社|本网|见习|見習|实习|實習|特约|特約|特派|公民|驻\p{sc=Han}{1,6}|駐\p{sc=Han}{1,6}|首席|资深|資深|财经|全媒体|融媒体?|新媒体|文字|摄影|攝影|整理)*(?:[记記]者(?![站节節])|通讯员|通訊員|实习生|實習生|评论员|評論員|特派员|撰稿人?|作者)\s*[:：丨|/／]?\s*/gu;

/**
 * The names in a list of Chinese names: 王乐文　方 敏、通讯员 李某 → three names. Roles are left out,
 * padding is closed. Names may be pen names; whether they are people is not asked here.
 */
export function splitChineseNames(text: string): string[] {
  return unpadded(text.replace(ROLE, '、'))
    .split(/[、,，;；/／|｜丨&＆\s\u3000]+|(?<=\p{sc=Han}{2})(?:和|与|及)(?=\p{sc=Han}{2})/u)
    .flatMap(splitGlued)
    .map((name) => name.replace(/^[（(【[“"《]+|[）)】\]”"》。.]+$/g, ''))
    .filter((name) => name.length > 0);
}

/** 刘兴辉王强 → 刘兴辉, 王强, where both halves can only be names and the whole cannot. */
function splitGlued(text: string): string[] {
  if (!/^\p{sc=Han}{5,6}$/u.test(text)) return [text];
  for (const at of [3, 2]) {
    const halves = [text.slice(0, at), text.slice(at)];
    if (halves.every(isChineseName)) return halves;
  }
  return [text];
}

/** Between names whatever the language; `and` and `und` are part of none. */
const SEPARATOR = /\s*(?:[,;|/&•·、，；]|\b(?:and|und|AND|UND)\b)\s*/u;
/** Little words that part two names and are at home in some, too: `Luc Petit et Zoé Brûlé`, `Ortega y Gasset`. */
const BETWEEN =
  /\s(?:et|y|e|en|og|och|ja|ve|dan|và|i|a|и|і|та|και|with|mit|avec|con|com|med|met|sowie|ET|Y|E|EN|OG|OCH)\s(?=\p{Lu})/u;

/** `Luc Petit (avec Zoé Brûlé)` */
const BESIDE = /\s\((?:with|and|avec|et|mit|und|con|com|met|med)\s([^)]+)\)?/iu;

/** The names in a European list: `By Ann Bee and Carl Dee, Wire Service` → three names. */
export function splitLatinNames(text: string): string[] {
  return (writtenBy(text.trim()) ?? text)
    .replace(BESIDE, ', $1')
    .split(SEPARATOR)
    .map((name) => name.trim())
    .flatMap((name) => {
      const names = name.split(BETWEEN);
      return names.every(isLatinName) ? names : [name];
    })
    .filter((name) => name.length > 0);
}
