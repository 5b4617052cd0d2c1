import { squash } from '../text/squash.ts';
import { isBeside } from './beside-article.ts';
import { type Line, readLines } from './page-lines.ts';
import type { ArticleReading } from './page-reading.ts';

/** The lines where pages say when, where and by whom an article was published, nearest to it first. */
export interface Neighbourhood {
  /** Between headline and body: believed before all others. */
  header: Line[];
  /** Above the headline, the nearest first. */
  above: Line[];
  /** Short lines from the top of the page down to the headline, in page order. */
  top: Line[];
  /** The first lines of the body. */
  opening: Line[];
  /** The last lines of the body, in page order. */
  closing: Line[];
  /** What follows the body. */
  after: Line[];
}

const MAX_HEADER = 24;

/** Text long enough to be a paragraph of the body and not a line of its header. */
function isProse(text: string): boolean {
  return text.length >= (/[\u3040-\u9fff]/.test(text) ? 40 : 110);
}

/** Where the headline stands: the last line before the body that says it. */
function headingAt(
  lines: readonly Line[],
  heading: Element | null,
  title: string,
  before: number,
): number {
  const wanted = squash(title);
  const isHeading = (line: Line) =>
    heading?.contains(line.element) === true ||
    (wanted.length > 3 && squash(line.text).startsWith(wanted));
  const upTo = lines.slice(0, before < 0 ? lines.length : before);
  const inHeading = upTo.findLastIndex((line) => heading?.contains(line.element) === true);
  return inHeading >= 0 ? inHeading : upTo.findLastIndex(isHeading);
}

/** The lines around the article. `title` finds the headline where the body's reader found no element for it. */
export function readNeighbourhood(
  body: Element,
  article: ArticleReading,
  title: string,
): Neighbourhood {
  const lines = readLines(body);
  const known = new Set(article.text.split('\n').map(squash));
  const inBody = (line: Line) => known.has(squash(line.text));
  const start = lines.findIndex((line) => isProse(line.text) && inBody(line));
  const first = start < 0 ? lines.findIndex((line) => line.text.length > 8 && inBody(line)) : start;
  const end = lines.findLastIndex((line) => line.text.length > 8 && inBody(line));
  const headline = headingAt(lines, article.heading, title, first);
  const between = lines.slice(
    Math.max(headline + 1, first - (headline < 0 ? 12 : 80)),
    Math.max(first, headline + 1),
  );
  const nearby = (line: Line) => !isBeside(line.element, article);
  const header = between.filter(nearby);
  return {
    header:
      header.length > MAX_HEADER
        ? [...header.slice(0, MAX_HEADER / 2), ...header.slice(-MAX_HEADER / 2)]
        : header,
    above: lines
      .slice(Math.max(0, headline - 6), Math.max(0, headline))
      .filter(nearby)
      .reverse(),
    top: lines.slice(0, Math.max(headline, 0)).filter(({ text }) => text.length < 40),
    opening: first < 0 ? [] : lines.slice(first, first + 4),
    closing: end < 0 ? [] : lines.slice(Math.max(first, end - 5), end + 1),
    after: end < 0 ? [] : lines.slice(end + 1, end + 16).filter(nearby),
  };
}
