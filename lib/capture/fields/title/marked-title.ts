import type { Line } from '../../clues/page-clues.ts';
import type { Finding } from '../finding.ts';

const TITLE_MARK =
  /(?:^|[\s_-])(?:main|news|article)?[_-]?(?:title|headline|tit|biaoti)\d*(?:$|[\s_-])/i;

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
