import { squash } from '../../text/folding/squash.ts';
import { isBeside } from './beside-article.ts';
import type { Line, Neighbourhood } from './page-clues.ts';
import type { PlacedLine } from './page-lines.ts';
import type { ArticleReading } from './page-reading.ts';

const MAX_HEADER = 24;
const MAX_PARTS = 12;

/** Text long enough to be a paragraph of the body and not a line of its header. */
function isProse(text: string): boolean {
  return text.length >= (/[\u3040-\u9fff]/.test(text) ? 40 : 110);
}

/** Where the headline stands: the last line before the body that is in it, or says it. */
function headingAt(
  lines: readonly PlacedLine[],
  heading: Element | null,
  title: string,
  before: number,
): number {
  const wanted = squash(title);
  const upTo = lines.slice(0, before < 0 ? lines.length : before);
  // Some put the line with date and source into the heading: it is one of those below.
  const inHeading = upTo.findLastIndex(
    ({ element, text }) => heading?.contains(element) === true && !/:\d\d/.test(text),
  );
  if (inHeading >= 0 || wanted.length < 4) return inHeading;
  return upTo.findLastIndex((line) => squash(line.text).startsWith(wanted));
}

function marksOf(element: Element | null): string {
  const mark = (name: string) => element?.getAttribute(name) ?? '';
  return `${mark('class')} #${mark('id')} ${mark('rel')} ${mark('itemprop')}`.trim();
}

function toLine({ text, element, parts }: PlacedLine, root: Element | null): Line {
  const parent = element.parentElement;
  return {
    text: text.slice(0, 300),
    parts: parts.slice(0, MAX_PARTS),
    marks: [element, parent, parent?.parentElement ?? null].map(marksOf),
    own: root?.contains(element) === true,
  };
}

/** The lines around the article. `title` finds the headline where the body's reader found no element for it. */
export function readNeighbourhood(
  lines: readonly PlacedLine[],
  article: ArticleReading,
  title: string,
): Neighbourhood {
  const known = new Set(article.text.split('\n').map(squash));
  const asked = new Map<PlacedLine, boolean>();
  const inBody = (line: PlacedLine) => {
    // Without markup a line may be the whole page: it is looked at once.
    const answer = asked.get(line) ?? known.has(squash(line.text));
    asked.set(line, answer);
    return answer;
  };
  const start = lines.findIndex((line) => isProse(line.text) && inBody(line));
  const first = start < 0 ? lines.findIndex((line) => line.text.length > 8 && inBody(line)) : start;
  const end = lines.findLastIndex((line) => line.text.length > 8 && inBody(line));
  const headline = headingAt(lines, article.heading, title, first);
  // Without a headline to begin at: where the body's first words are, which may be no prose yet.
  const begin =
    headline < 0
      ? lines.findIndex((line) => article.root?.contains(line.element) && inBody(line))
      : -1;
  const from = headline < 0 ? (begin < 0 ? first : begin) - 12 : Math.max(headline + 1, first - 80);
  const placed = (some: readonly PlacedLine[]) => some.map((line) => toLine(line, article.root));
  const near = (some: readonly PlacedLine[]) =>
    placed(some.filter((line) => !isBeside(line.element, article)));
  const header = near(lines.slice(Math.max(0, from), Math.max(first, headline + 1)));
  return {
    header:
      header.length > MAX_HEADER
        ? [...header.slice(0, MAX_HEADER / 2), ...header.slice(-MAX_HEADER / 2)]
        : header,
    above: near(lines.slice(Math.max(0, headline - 6), Math.max(0, headline))).reverse(),
    top: placed(
      lines
        .slice(0, Math.max(headline, 0))
        .filter(({ text }) => /\d/.test(text) && text.length < 40),
    ).slice(0, 20),
    opening: first < 0 ? [] : placed(lines.slice(first, Math.min(first + 4, end + 1))),
    closing: end < 0 ? [] : placed(lines.slice(Math.max(first, end - 5), end + 1)),
    after: end < 0 ? [] : near(lines.slice(end + 1, end + 16)),
  };
}
