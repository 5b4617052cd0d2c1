import type { Line } from '../../clues/page-clues.ts';
import type { Finding } from '../finding.ts';
import { isOutletLike } from '../source/outlet-name.ts';

const TITLE_MARK =
  /(?:^|[\s_-])(?:main|news|article)?[_-]?(?:title|headline|tit|biaoti)\d*(?:$|[\s_-])/i;

/** True for a title that names a paper and perhaps a section of it: 北岭日报, 北岭新闻网_(新闻). */
export function namesPaper(title: string): boolean {
  const parts = title.split(/[-_|–—()（）\s]+/).filter((part) => part !== '');
  return parts.every((part) => isOutletLike(part) || part.length <= 2);
}

/**
 * A line that the page names after a headline: a digital edition of a newspaper has its headlines in the cells of a
 * table, and every page of it is called after the paper.
 */
export function markedTitle(lines: readonly Line[]): Finding<string> | null {
  const line = lines.find(
    ({ text, marks }) =>
      text.length >= 4 && text.length <= 60 && marks.some((mark) => TITLE_MARK.test(mark)),
  );
  return line ? { value: line.text, from: 'line named after its place' } : null;
}
