import { withoutDates } from '../../../text/dates/find-dates.ts';
import { unpadded } from '../../../text/names/person-name.ts';
import { readCredits } from '../../../text/names/read-credits.ts';
import type { Line } from '../../clues/page-clues.ts';
import { showsDate } from '../dates/shows-date.ts';

/** Longer than any line that only says who, where and when. */
const MAX_LINE = 80;

const COUNTED = '(?:评论|評論|浏览|瀏覽|阅读|閱讀|收藏|点赞|赞|分享|分钟|人气|人氣)';
/** 2 评论 1203 浏览, 阅读 2.3万: no words of anybody's. */
const COUNTS = new RegExp(
  `\\d[\\d.,]*[万萬]?\\+?\\s*(?:次|人|条)?\\s*${COUNTED}|${COUNTED}\\s*[(（]?\\d[\\d.,]*[万萬]?\\+?[)）]?`,
  'gu',
);

/**
 * What stands in elements of its own in the lines that show a date and next to them, without the dates. A line with a label
 * says itself what its words are, and is left out.
 */
export function wordsBesideDate(lines: readonly Line[]): string[] {
  return lines
    .filter(({ text }) => text.length <= MAX_LINE && readCredits(text).length === 0)
    .filter((_line, at, near) =>
      [at - 1, at, at + 1].some((one) => showsDate(near[one]?.text ?? '')),
    )
    .flatMap(({ parts }) =>
      parts.map((part) => unpadded(withoutDates(part).replace(COUNTS, ' ').trim())),
    )
    .filter((words) => words !== '');
}
