import type { Capture } from '../../clip/capture.ts';
import type { StructuredNode } from './structured-data.ts';

/** The page as it stands in the tab. The document is the live one: read only, never changed. */
export interface PageReading {
  document: Document;
  url: string;
  /** When it was read: what 昨天 and a date without a year are counted from. */
  now: Date;
}

/** Where the article of a page was found: what the metadata rules start from. */
export interface ArticleReading {
  /** The element of the live document that holds the body; `null` where it cannot be told. */
  root: Element | null;
  /** The body as plain text, one line a block. */
  text: string;
  /** Lines cut off the body that say where it comes from: source line, editor line, 原标题. */
  ends: string[];
  /** The on-page headline, where one stands above the body. */
  heading: Element | null;
  /** The page's JSON-LD: many rules ask for it, and it may be long to parse. */
  data: readonly StructuredNode[];
}

/** The fields of a capture that are about the article rather than its text. */
export type Metadata = Pick<
  Capture,
  | 'title'
  | 'kicker'
  | 'subtitle'
  | 'originalTitle'
  | 'bylines'
  | 'editors'
  | 'source'
  | 'siteName'
  | 'published'
  | 'modified'
  | 'lang'
  | 'keywords'
  | 'leadImage'
  | 'canonicalUrl'
  | 'evidence'
>;
