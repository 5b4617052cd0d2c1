import { ClipperError } from '../clip/clipper-error.ts';
import { readArticle, readSelection } from './body/body-reading.ts';
import { imagesOf } from './body/images.ts';
import { gatherClues } from './clues/gather-clues.ts';
import { flattened } from './page/flattened.ts';
import { isStillLoading } from './page/still-loading.ts';
import { unclobbered } from './page/unclobbered.ts';
import type { PageReport } from './page-report.ts';
import type { SitePicks } from './sites/pick.ts';
import { readPicks } from './sites/read-picks.ts';

/** Reading takes up to 90 µs an element on a busy machine: more would keep a reader waiting for ten seconds. */
const MAX_ELEMENTS = 100_000;

export interface CaptureOptions {
  /** Only what the reader selected, not the whole article. */
  selection?: boolean;
  /** What the rules for this site point at. */
  picks?: SitePicks | undefined;
  /** More of the page is to come, however much is there. */
  starting?: boolean;
  /** What dates without a year are counted from. */
  now?: Date;
}

/**
 * The part of a capture that needs the page: its body, and the clues to all other fields. Reads the page
 * as it stands and changes nothing in it; a page without an article gives all that it shows. Throws
 * `page-pdf`, `nothing-selected`, `page-too-large`.
 */
export function readPage(
  page: Document,
  url: string,
  { selection = false, picks, starting = false, now = new Date() }: CaptureOptions = {},
): PageReport {
  if (page.contentType === 'application/pdf') throw new ClipperError('page-pdf');
  // What is selected is known to the page alone, not to a copy of it.
  const document = selection ? page : flattened(unclobbered(page));
  if (!selection && document.getElementsByTagName('*').length > MAX_ELEMENTS) {
    throw new ClipperError('page-too-large');
  }
  const { body, article, title, notes } = selection
    ? readSelection(document)
    : readArticle(document, picks);
  const waiting = !selection && (starting || isStillLoading(document, article.root));
  return {
    kind: selection ? 'selection' : 'article',
    html: body.innerHTML,
    images: imagesOf(body),
    notes: [...notes, ...(waiting ? ['still-loading' as const] : [])],
    ownTitle: title,
    clues: gatherClues({ document, url, now }, article),
    picked: readPicks(document, picks?.fields),
  };
}
