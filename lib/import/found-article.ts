import type { Moment } from '../clip/moment.ts';

/** An article as another program kept it. Absent is `null` or empty, as in a capture. */
export interface FoundArticle {
  url: string;
  title: string;
  /** The body as it was in the file; empty: only the link was kept. */
  html: string;
  bylines: string[];
  source: string | null;
  siteName: string | null;
  published: Moment | null;
  modified: Moment | null;
  /** As stated; the text is believed before it. */
  lang: string;
  excerpt: string;
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
    title: '',
    html: '',
    bylines: [],
    source: null,
    siteName: null,
    published: null,
    modified: null,
    lang: '',
    excerpt: '',
    tags: [],
    note: '',
    starred: false,
    savedAt: null,
  };
}
