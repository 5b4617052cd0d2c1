import type { Moment } from './moment.ts';
import type { Security } from './security.ts';

/** A picture as the page showed it. `url` is absolute; sizes are CSS pixels where the page gave them. */
export interface Image {
  url: string;
  alt: string;
  caption: string;
  width: number | null;
  height: number | null;
}

/** The fields of a capture that carry evidence and that a reader may correct. */
export type Field =
  | 'title'
  | 'bylines'
  | 'editors'
  | 'source'
  | 'siteName'
  | 'published'
  | 'modified'
  | 'lang'
  | 'leadImage'
  | 'keywords'
  | 'kicker'
  | 'subtitle'
  | 'originalTitle'
  | 'securities'
  | 'canonicalUrl';

/** Where a field was read: the rule that found it (`json-ld datePublished`) and the words on the page. */
export interface Evidence {
  from: string;
  quote?: string;
}

/** What a reader should know of a capture; each has a text in every language (`capture.notes.*`). */
export type CaptureNote =
  | 'still-loading'
  | 'paywall'
  | 'no-article'
  | 'plain-text'
  | 'truncated'
  | 'selection'
  | 'joined-pages'
  | 'pages-missing';

/** What was captured: the article of a page, a selected part of it, or only its address. */
export type CaptureKind = 'article' | 'selection' | 'link';

/** A page as it was read, not yet saved. Absent is `null` or empty, never a guess. */
export interface Capture {
  kind: CaptureKind;
  /** The address as the reader had it. */
  url: string;
  /** Which article this is: see `canonicalUrl()`. */
  canonicalUrl: string;
  title: string;
  /** 引题: the line above the headline. */
  kicker: string | null;
  /** 副题: the line below it. */
  subtitle: string | null;
  /** 原标题: the headline that the text had where it comes from. */
  originalTitle: string | null;
  /** Who wrote it: people, or a desk that signs. */
  bylines: string[];
  /** 责任编辑, 编辑: never mixed with bylines. */
  editors: string[];
  /** The outlet whose text it is (中国邮政快递报). */
  source: string | null;
  /** The site it was read on (东方财富网). */
  siteName: string | null;
  /** First publication. */
  published: Moment | null;
  modified: Moment | null;
  /** BCP 47; `und` where it cannot be told. */
  lang: string;
  /** The article body: clean markup, absolute URLs. Sanitised again by whoever shows it. */
  html: string;
  /** The same as plain text, one line a block. */
  text: string;
  excerpt: string;
  leadImage: Image | null;
  images: Image[];
  keywords: string[];
  /** Named by code, in links or in brackets, in the order of the text. */
  securities: Security[];
  evidence: Partial<Record<Field, Evidence>>;
  notes: CaptureNote[];
}
