import type { Moment } from '../clip/moment.ts';
import type { Security } from '../clip/security.ts';

/** An article as another program kept it. Absent is `null` or empty, as in a capture. */
export interface FoundArticle {
  url: string;
  /** Which article that is, where the file says so; empty: as the address says. */
  canonicalUrl: string;
  /** A part of a page: others of the same page are clips of their own. */
  selection: boolean;
  title: string;
  kicker: string | null;
  subtitle: string | null;
  originalTitle: string | null;
  /** The body as it was in the file; empty: only the link was kept. */
  html: string;
  bylines: string[];
  editors: string[];
  source: string | null;
  siteName: string | null;
  published: Moment | null;
  modified: Moment | null;
  /** As stated; the text is believed before it. */
  lang: string;
  excerpt: string;
  keywords: string[];
  securities: Security[];
  tags: string[];
  note: string;
  starred: boolean;
  /** When it was saved there, in milliseconds since the epoch; `null`: not told. */
  savedAt: number | null;
}

/** An article of which nothing is known but its address. */
export function foundAt(url: string): FoundArticle {
  return {
    url,
    canonicalUrl: '',
    selection: false,
    title: '',
    kicker: null,
    subtitle: null,
    originalTitle: null,
    html: '',
    bylines: [],
    editors: [],
    source: null,
    siteName: null,
    published: null,
    modified: null,
    lang: '',
    excerpt: '',
    keywords: [],
    securities: [],
    tags: [],
    note: '',
    starred: false,
    savedAt: null,
  };
}
