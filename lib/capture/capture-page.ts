import type { Capture } from '../clip/capture.ts';
import { ClipperError } from '../clip/clipper-error.ts';
import { excerpt } from '../text/excerpt.ts';
import { readArticle, readSelection } from './body-reading.ts';
import { imagesOf } from './images.ts';
import { readMetadata } from './metadata.ts';
import { isStillLoading } from './still-loading.ts';

export interface CaptureOptions {
  /** Only what the reader selected, not the whole article. */
  selection?: boolean;
  /** What dates without a year are counted from. */
  now?: Date;
}

/**
 * Reads the page as it stands and changes nothing in it. A page without an article gives all that it
 * shows. Throws `page-pdf`, `nothing-selected`, `page-too-large`.
 */
export function capturePage(
  document: Document,
  url: string,
  options: CaptureOptions = {},
): Capture {
  const { selection = false, now = new Date() } = options;
  if (document.contentType === 'application/pdf') throw new ClipperError('page-pdf');
  const { body, article, title, note } = selection
    ? readSelection(document)
    : readArticle(document);
  const metadata = readMetadata({ document, url, now }, article);
  const waiting = !selection && isStillLoading(document);
  return {
    ...metadata,
    ...(title === null ? {} : { title }),
    kind: selection ? 'selection' : 'article',
    url,
    html: body.innerHTML,
    text: article.text,
    excerpt: excerpt(article.text),
    images: imagesOf(body),
    notes: [...(note ? [note] : []), ...(waiting ? ['still-loading' as const] : [])],
  };
}
