import type { Capture, CaptureNote } from '../clip/capture.ts';
import { ClipperError } from '../clip/clipper-error.ts';
import { blockText } from '../html/block-text.ts';
import { excerpt } from '../text/excerpt.ts';
import { findArticle } from './article.ts';
import { clean } from './clean.ts';
import { imagesOf } from './images.ts';
import { readMetadata } from './metadata.ts';
import type { ArticleReading } from './page-reading.ts';
import { takeSnapshot } from './snapshot.ts';

export interface CaptureOptions {
  /** Only what the reader selected, not the whole article. */
  selection?: boolean;
  now?: Date;
}

/** Reads the page as it stands. */
export function capturePage(
  document: Document,
  url: string,
  options: CaptureOptions = {},
): Capture {
  if (document.contentType === 'application/pdf') throw new ClipperError('page-pdf');
  const notes: CaptureNote[] = [];
  const snapshot = takeSnapshot(document);
  const content = findArticle(snapshot) ?? snapshot.document.body;
  const body = clean(content, document.baseURI);
  const text = blockText(body);
  const reading: ArticleReading = { root: null, text, ends: [], heading: null };
  const metadata = readMetadata({ document, url, now: options.now ?? new Date() }, reading);
  return {
    kind: 'article',
    url,
    ...metadata,
    html: body.innerHTML,
    text,
    excerpt: excerpt(text),
    images: imagesOf(body),
    notes,
  };
}
