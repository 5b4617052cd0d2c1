import type { Image } from '../../clip/capture.ts';
import { squash } from '../../text/folding/squash.ts';
import type { PageReport } from '../page-report.ts';
import type { CollectedParts, MissingPage } from './collect-parts.ts';
import type { PartBlock } from './page-part.ts';
import { isPagerLine } from './pager-line.ts';

/** What a page repeats of the one before stands among so many blocks of its beginning or its end. */
const ENDS = 6;

/** What stands where a page is missing: one line of text, and its markup. */
export type GapBlock = (page: MissingPage) => PartBlock;

/**
 * An article from its parts, as a report about the page `live`: heads and tails that pages repeat stand once,
 * the lines with the way to other pages go, a missing page is told in its place.
 */
export function joinParts(
  live: PageReport,
  { parts, missing }: CollectedParts,
  gapBlock: GapBlock,
): PageReport {
  const bodies = parts.map(({ part }) => part.blocks.filter(({ text }) => !isPagerLine(text)));
  const places = [
    ...parts.map(({ number }, at) => ({
      number,
      blocks: ownBlocks(bodies, at, live.clues.headline),
    })),
    ...missing.map((page) => ({ number: page.number, blocks: [gapBlock(page)] })),
  ].sort((a, b) => a.number - b.number);
  const blocks = places.flatMap((place) => place.blocks);
  const reports = parts.map(({ part }) => part.report);
  const { around, ...last } = (reports.at(-1) ?? live).clues;
  const ends = new Set([...reports.flatMap(({ clues }) => clues.ends), ...last.ends]);
  return {
    ...live,
    html: blocks.map(({ html }) => html).join(''),
    images: imagesOf(reports),
    notes: [
      ...new Set(reports.flatMap(({ notes }) => notes)),
      'joined-pages',
      ...(missing.length > 0 ? (['pages-missing'] as const) : []),
    ],
    clues: {
      ...live.clues,
      text: blocks.flatMap(({ text }) => text || []).join('\n'),
      ends: [...ends],
      coded: reports.flatMap(({ clues }) => clues.coded),
      // Who edited it stands under the last page.
      around: { ...live.clues.around, closing: around.closing, after: around.after },
    },
  };
}

/** A part without what the first one has above its text, or the next one below. */
function ownBlocks(bodies: readonly PartBlock[][], at: number, headline: string): PartBlock[] {
  const own = bodies[at] ?? [];
  const above = at === 0 ? [] : (bodies[0] ?? []).slice(0, ENDS).map(keyOf);
  const below = (bodies[at + 1] ?? []).slice(-ENDS).map(keyOf);
  const isHead = (block: PartBlock) => above.includes(keyOf(block)) || isHeadline(block, headline);
  const start = at === 0 ? 0 : own.findIndex((block) => !isHead(block));
  const end = own.findLastIndex((block) => !below.includes(keyOf(block)));
  return start < 0 ? [] : own.slice(start, end + 1);
}

function isHeadline({ text }: PartBlock, headline: string): boolean {
  return headline !== '' && squash(text).replace(/\d+$/, '') === squash(headline);
}

/** What blocks are compared by: their text, a picture's markup. */
function keyOf({ html, text }: PartBlock): string {
  return squash(text) || html;
}

function imagesOf(reports: readonly PageReport[]): Image[] {
  const images = new Map<string, Image>();
  for (const image of reports.flatMap((report) => report.images)) images.set(image.url, image);
  return [...images.values()];
}
