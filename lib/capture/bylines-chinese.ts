import { isChineseName, unpadded } from '../text/person-name.ts';
import { readCredits } from '../text/read-credits.ts';
import { splitChineseNames } from '../text/split-names.ts';
import { squash } from '../text/squash.ts';
import type { Clues } from './clues.ts';
import type { Finding } from './finding.ts';
import { isOutletLike } from './outlet-name.ts';

const REPORTER = '(?:记者|記者|通讯员|通訊員|评论员|撰稿人|特派员|編譯)';
const NAME =
  '\\p{sc=Han}(?:\\p{sc=Han}{1,3}|\\s\\p{sc=Han})(?![\\p{sc=Han}])|\\p{sc=Han}{2,7}·\\p{sc=Han}{2,7}';
const NAMES = `(?:${NAME})(?:(?:[、，,\\s]|\\s*(?:${REPORTER}|实习生|和)[：:\\s]*)+(?:${NAME}))*`;
/** （记者 方敏 通讯员 王五）, as datelines have it; 摄 after a name makes it the caption of a picture. */
const IN_BRACKETS = new RegExp(
  `[（(【〔[][^（()）】〕\\]]{0,14}?(?:${REPORTER}|作者|文|采写)[\\s:：/／]*([^（()）】〕\\]]{2,60})[）)】〕\\]]`,
  'gu',
);
const REPORTING = new RegExp(
  `^[^。]{0,18}?${REPORTER}\\s?(${NAMES}|\\p{sc=Han}{2,4}?)\\s*(?:报道|報導|综合报道|[╱／/]\\s*\\p{sc=Han}{1,6}(?:报道|報導|電|电|特稿))`,
  'u',
);
const TAIWAN =
  /^[〔【（(]?\s*(?:\p{sc=Han}{2,6}[╱／/]?)?(?:記者|編譯)?\s*(\p{sc=Han}{2,4})\s*[╱／/]\s*\p{sc=Han}{2,6}(?:報導|報道|電|特稿|採訪)/u;
const AGENCY_TAIWAN =
  /^[（(]?中央社記者(\p{sc=Han}{2,3}?(?:、\p{sc=Han}{2,3}?)*)\p{sc=Han}{2,5}\d+日/u;
const BULLET = /^[□■◎●◆▲○◇]\s*(?:(?:本报|本刊)?(?:记者|通讯员|文)[\s:：/]*)?([^。，]{2,24})$/u;
const REPORTER_LINE = new RegExp(
  `^\\p{sc=Han}{0,12}${REPORTER}[\\s:：]*([\\p{sc=Han}\\s、·]{2,40})$`,
  'u',
);
const LAST_BRACKETS = /[（(]([\p{sc=Han}\s·、]{2,40})[）)]\s*$/u;

const REFUSED =
  /^\d|@|https?:|^[A-Z]{1,4}\d+$|^(?:佚名|未知|匿名|不详|网络|本站|原创|转载|综合|管理员|小编|作者|记者|编辑|来源|网友|责任编辑|无|admin\w*|name|email|author|编者)$|(?:报道|编辑|整理|摄|攝|来源|点击|收藏|浏览)$/i;

/** The names that may stand after a label: pen names too, but no outlet, code or template text. */
function signed(text: string, clues: Clues): string[] {
  const taken = [clues.siteName ?? '', ...clues.page.document.title.split(/[_|-]/).slice(1)].map(
    squash,
  );
  return splitChineseNames(text).filter(
    (name) =>
      name.length <= 16 && name.length > 1 && !REFUSED.test(name) && !taken.includes(squash(name)),
  );
}

/** The names in the text if it is made of names and of nothing else. */
function namesOnly(text: string): string[] {
  const names = splitChineseNames(text.trim());
  return names.length > 0 && names.length <= 8 && names.every(isChineseName) ? names : [];
}

type Rule = (line: string, clues: Clues) => string[];

const byLabel: Rule = (line, clues) => {
  const credits = readCredits(line).filter(({ role }) => role === 'writer');
  const names = credits.flatMap(({ value }) =>
    signed((value.split(/\s{2,}|\d{4}|[。，；]/)[0] ?? '').slice(0, 60), clues),
  );
  const people = names.filter(isChineseName);
  return people.length > 0 ? people : names.filter((name) => !isOutletLike(name)).slice(0, 1);
};
const byBrackets: Rule = (line) =>
  [...line.matchAll(IN_BRACKETS)].flatMap(([, inside = '']) =>
    /[摄攝]|图源/.test(inside) ? [] : splitChineseNames(inside).filter(isChineseName),
  );
const byReporting: Rule = (line) => {
  const inside =
    REPORTING.exec(line)?.[1] ?? AGENCY_TAIWAN.exec(line)?.[1] ?? TAIWAN.exec(line)?.[1];
  return inside ? splitChineseNames(inside).filter(isChineseName) : [];
};
const byBullet: Rule = (line) => namesOnly(BULLET.exec(line)?.[1] ?? '');
const byReporterLine: Rule = (line) => namesOnly(REPORTER_LINE.exec(line)?.[1] ?? '');
const byLastBrackets: Rule = (line) => namesOnly(LAST_BRACKETS.exec(line)?.[1] ?? '');

/** The writers that a Chinese page names, by the first rule that finds one; nobody where none does. */
export function chineseBylines(clues: Clues): Finding<string[]> | null {
  const { header, above, opening, closing, after } = clues.around;
  const textOf = (lines: readonly { text: string }[]) => lines.map(({ text }) => unpadded(text));
  const head = textOf([...header, ...above.slice(0, 3)]).filter((text) => text.length < 120);
  const body = textOf(opening).map((text) => text.slice(0, 120));
  const allShort = clues.article.text.split('\n').filter((text) => text.length < 40);
  const end = [...clues.article.ends, ...textOf(closing), ...textOf(after.slice(0, 4))];
  const rules: [Rule, readonly string[], string][] = [
    [byLabel, head, 'writer label under the headline'],
    [byReporterLine, head, 'reporter under the headline'],
    [byBrackets, body, 'dateline'],
    [byReporting, [...head, ...body], 'dateline'],
    [byBullet, allShort, 'line with a bullet'],
    [byReporterLine, allShort, 'line of its own'],
    [byLabel, [...body.filter((text) => text.length < 60), ...end], 'writer label'],
    [byBrackets, end, 'brackets at the end'],
    [byLastBrackets, end, 'brackets at the end'],
  ];
  for (const [rule, lines, from] of rules) {
    for (const line of lines) {
      const names = [...new Set(rule(line, clues))];
      if (names.length > 0) return { value: names, from, quote: line };
    }
  }
  return null;
}
