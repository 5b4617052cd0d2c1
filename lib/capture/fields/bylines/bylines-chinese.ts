import { withoutDates } from '../../../text/dates/find-dates.ts';
import { isChineseName, isLatinName, unpadded } from '../../../text/names/person-name.ts';
import { isPlaceName } from '../../../text/names/place-names.ts';
import { type CreditRole, readCredits } from '../../../text/names/read-credits.ts';
import { splitChineseNames } from '../../../text/names/split-names.ts';
import type { Clues } from '../clues.ts';
import type { Finding } from '../finding.ts';
import { isOutletLike } from '../source/outlet-name.ts';
import { namesAfterRole, namesBehind, namesOnly, signedNames } from './byline-names.ts';
import { wordsBesideDate } from './words-beside-date.ts';

/** How a line names its writers, if it does. */
type Rule = (line: string, clues: Clues) => string[];

const REPORTER =
  '(?:[记記]者(?![节節站证證会會团團]|手[记記]|[调調]查|[观觀]察|[协協]会|招待)|通讯员|通訊員|实习生|评论员|[专專][栏欄]作[家者]|撰稿人|特派员|編譯)';
const IN_BRACKETS = new RegExp(
  `[（(【〔[][^（()）】〕\\]]{0,14}?(?:${REPORTER}|作者|采写)[\\s:：/／]*([^（()）】〕\\]]{2,60})[）)】〕\\]]`,
  'gu',
);
const REPORTING = new RegExp(
  `^[^。]{0,18}?${REPORTER}\\s?((?:\\p{sc=Han}{2,4}?|\\p{sc=Han}{2,7}·\\p{sc=Han}{2,7})(?:[、，,\\s]+(?:${REPORTER}\\s?)?\\p{sc=Han}{2,4}?)*\\s*(?:\\p{sc=Han}{0,6}[报報][导導道]|发自|(?=[╱／/])))`,
  'u',
);
const TAIWAN =
  /^[〔【（(]?\s*(?:\p{sc=Han}{2,6}[╱／/]?)?(?:記者|編譯)?\s*(\p{sc=Han}{2,4})\s*[╱／/]\s*\p{sc=Han}{2,6}(?:報導|報道|電|特稿|採訪)/u;
const AGENCY_TAIWAN = /^[（(]?中央社記者([\p{sc=Han}、]{4,24}\d+日(?:[专專][电電]|[电電]))/u;
/** 中新社北京5月18日电 （李在山）: in a dateline's brackets stands its writer. */
const DATELINE_NAMES = /^.{0,24}[电電讯訊]\s*[（(]([\p{sc=Han}\s、·]{2,30})[）)]/u;
/** 生活中心／王小明報導, 新頭殼newtalk | 王小明 綜合報導, 方小敏 报道: a name that reports, without a role. */
const REPORTS =
  /(?:^(?!\p{sc=Han}*[心組组])|[|｜]\s*|(?:中心|[組组網网報报社台聞闻])\s*[╱／/]\s*)((?:\p{sc=Han}{2,4}[、\s]+)*?\p{sc=Han}{2,4}?)\s*[╱／/]?\s*(?:\p{sc=Han}{2,4}\s*)?[报報][导導道](?=$|[\s）)】]|发|發)/u;
/** 李在山系县农业农村局干部: what an author is. */
const OFFICE = /(?<=^\p{sc=Han}{2,4})[系为是].*$/u;
/** 李在山 发自 北京: who files, without a role. */
const FILES = /^((?:\p{sc=Han}{2,4}[、\s]+)*?\p{sc=Han}{2,4})\s*[发發]自/u;
/** 李在山/文 方敏/图: names before what they did. */
const NAME_BEFORE_ROLE =
  /(?<!\p{sc=Han})((?:\p{sc=Han}{2,4}[、\s]+)*\p{sc=Han}{2,4})\s*[／/]\s*(?:撰?文|采写)(?!\p{sc=Han})/u;
/** 文/图 and its like behind a name: who wrote it also took the pictures. */
const AND_PICTURES = /\s*(?:文\s*[/／、&]?\s*[图圖摄攝]片?|文并摄|摄影报道|攝影報導)$/u;
const BULLET = /^[□■◎●◆▲○◇]\s*(?:(?:本报|本刊)?(?:记者|通讯员|文)[\s:：/]*)?([^。，]{2,24})$/u;
const REPORTER_LINE = new RegExp(
  `^[^。！？]{0,20}?${REPORTER}[\\s:：]*([\\p{sc=Han}\\s、·]{2,40})$`,
  'u',
);
const LONE_LINE = /^[\p{sc=Han}\s、·]{2,24}$/u;
const BRACKETS = /[（([]\s*([\p{sc=Han}\s·、]{2,40}?)\s*[）)\]]/gu;
const LAST_BRACKETS = /[（(]([\p{sc=Han}\s·、]{2,40})[）)]\s*$/u;
const POSTER =
  /(?:由|^(?!.*由))\s*([\p{L}\p{N}_·-]{2,16}?)\s*(?:发表于|發表於|发布于|张贴|于\s?(?=\d{4}))|[日\d]\s*由\s*([\p{L}\p{N}_·-]{2,16}?)\s*(?=分类|发[布表佈]|[|｜/·]|$)|\d{1,2}:\d\d(?::\d\d)?\s*by\s+([\p{L}\p{N}_·-]{2,16})|\bby\s+(\p{sc=Han}{2,4})(?=\s|$)/u;

/** Labels with people behind them, never pen names. */
const STAFF = /[记記]者|通[讯訊][员員]|实习生/;

const byRole =
  (role: CreditRole): Rule =>
  (line, clues) => {
    const names = readCredits(line)
      .filter((credit) => credit.role === role)
      .flatMap(({ label, value }) => {
        const names = namesBehind(value);
        return STAFF.test(label) ? namesAfterRole(names) : signedNames(names, clues);
      });
    const people = names.filter(isChineseName);
    return people.length > 0 ? people : names.filter((name) => !isOutletLike(name)).slice(0, 1);
  };
const byBrackets: Rule = (line) =>
  [...line.matchAll(IN_BRACKETS)].flatMap(([, inside = '']) =>
    /[摄攝]|图源/.test(inside) ? [] : namesAfterRole(inside.replace(OFFICE, '')),
  );
const byReporting: Rule = (line) =>
  namesAfterRole(
    (AGENCY_TAIWAN.exec(line) ?? REPORTING.exec(line) ?? TAIWAN.exec(line))?.[1] ?? '',
  );
const byNameBeforeRole: Rule = (line) => namesOnly(NAME_BEFORE_ROLE.exec(line)?.[1] ?? '');
const byDateline: Rule = (line) => namesOnly(DATELINE_NAMES.exec(line)?.[1] ?? '');
const byBullet: Rule = (line) => namesOnly(BULLET.exec(line)?.[1] ?? '');
const byNamed: Rule = (line, clues) =>
  signedNames(readCredits(line)[0]?.value ?? line, clues).filter((name) => !isOutletLike(name));
const byReporterLine: Rule = (text) => {
  const [line = ''] = text
    .replace(AND_PICTURES, '')
    .split(/\s(?=\p{sc=Han}{0,4}(?:编辑|編輯|责编|校对))/u);
  const names = REPORTER_LINE.exec(line)?.[1] ?? '';
  return namesOnly(names, new RegExp(`${REPORTER}[\\s:：]`).test(line));
};
const byReports: Rule = (line) => namesOnly((REPORTS.exec(line) ?? FILES.exec(line))?.[1] ?? '');
const byLoneName: Rule = (line) => {
  const names = LONE_LINE.test(line) ? splitChineseNames(line) : [];
  return names.length > 0 && names.every((name) => isChineseName(name))
    ? names
    : namesOnly(/、/.test(line) ? line : '', true);
};
/** 财联社 方小敏: names that are certain, with no other word but an outlet's. */
const byName: Rule = (words) => {
  const people = words
    .split(/[／/|｜,，、·]\s*|\s+(?!\p{Lu})/u)
    .filter((word) => !isOutletLike(word) && !isPlaceName(word));
  const isName = (word: string) => isChineseName(word) || isLatinName(word);
  return people.some(isChineseName) && people.every(isName) ? people : [];
};
/** 来源: 尹娟: some name the writer where the outlet belongs. */
const bySource: Rule = (line) =>
  readCredits(line)
    .filter(({ role }) => role === 'source')
    .flatMap(({ value }) => namesOnly(value));
const byAnyBrackets: Rule = (line) =>
  [...line.matchAll(BRACKETS)].flatMap(([, inside = '']) => namesOnly(inside));
const byLastBrackets: Rule = (line) => namesOnly(LAST_BRACKETS.exec(line)?.[1] ?? '');
const byPoster: Rule = (line, clues) => {
  const [, ...names] = POSTER.exec(line) ?? [];
  return signedNames(names.find(Boolean) ?? '', clues).slice(0, 1);
};

/** On a board the line above 发表于 2024-5-10 is who posted; a pen name, or anything. */
function posters(lines: readonly string[]): string[] {
  return lines.filter((text, at) => {
    const isPosted = /^(?:发表于|發表於|发布于)\s?\d{4}/.test(lines[at + 1] ?? '');
    return isPosted && text.length <= 16 && !/[\d:：]/.test(text);
  });
}

/** Names of the rules' places, in order of trust, with the lines that each may read. */
function places(clues: Clues): [Rule, readonly string[], string][] {
  const { header, above, opening, closing, after } = clues.around;
  const texts = (lines: readonly { text: string }[]) => lines.map(({ text }) => unpadded(text));
  const shorterThan = (length: number, lines: readonly string[]) =>
    lines.filter((text) => text.length < length);
  const head = shorterThan(120, texts([...header, ...above.slice(0, 3)]));
  const dateless = head.map((text) => withoutDates(text));
  const starts = texts(opening).map((text) => text.slice(0, 120));
  const body = clues.text.split('\n').map(unpadded);
  const end = [...clues.ends, ...texts(closing), ...texts(after.slice(0, 4))];
  const own = texts(header.filter(({ own }) => own));
  return [
    [
      byNamed,
      [clues.named['author_baidu'] ?? clues.named['js_author_name'] ?? ''],
      'element for the writer',
    ],
    [byRole('writer'), head, 'writer label under the headline'],
    [byReporterLine, [...head, ...dateless], 'reporter under the headline'],
    [byReports, [...dateless, ...shorterThan(40, starts)], 'name that reports'],
    [byName, wordsBesideDate([...header, ...above.slice(0, 3)]), 'name beside the date'],
    [byBrackets, starts, 'dateline'],
    [byReporting, [...dateless, ...starts], 'dateline'],
    [byDateline, starts, 'dateline'],
    [byBullet, shorterThan(40, body), 'line with a bullet'],
    [byReporterLine, shorterThan(40, body), 'line of its own'],
    [byAnyBrackets, shorterThan(100, texts(header.slice(0, 4))), 'brackets under the headline'],
    [byLoneName, own.slice(0, 3), 'line of its own under the headline'],
    [byReporting, shorterThan(60, end), 'end of the body'],
    [byReports, shorterThan(60, end), 'end of the body'],
    [byNameBeforeRole, shorterThan(40, [...head, ...body, ...end]), 'line that names a role'],
    [byRole('writer'), [...shorterThan(60, starts), ...shorterThan(160, end)], 'writer label'],
    [byBrackets, end, 'brackets at the end'],
    [byLastBrackets, end, 'brackets at the end'],
    [
      byRole('translator'),
      [...shorterThan(120, head), ...shorterThan(60, starts), ...end],
      'translator label',
    ],
    [bySource, [...head, ...clues.ends], 'name after a source label'],
    [byNamed, posters(texts(header)), 'line above the date of a post'],
    [
      byPoster,
      [...head, ...shorterThan(100, body), ...shorterThan(100, end)],
      'name beside the date',
    ],
  ];
}

/** The writers that a Chinese page names, by the first rule that finds one; nobody where none does. */
export function chineseBylines(clues: Clues): Finding<string[]> | null {
  for (const [rule, lines, from] of places(clues)) {
    const first = lines.findIndex((line) => rule(line, clues).length > 0);
    const line = lines[first];
    if (line === undefined) continue;
    // Two papers' reporters, or a reporter and a trainee, sign on lines that follow each other.
    const next = rule === byReporterLine ? rule(lines[first + 1] ?? '', clues) : [];
    return { value: [...new Set([...rule(line, clues), ...next])], from, quote: line };
  }
  return null;
}
