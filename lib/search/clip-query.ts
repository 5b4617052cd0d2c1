import type { HanVariants } from './terms/han-variants.ts';

/** What a reader asks of the library. Everything given must hold; an empty list asks nothing. */
export interface ClipQuery {
  /** What the reader typed, in the grammar of docs/SEARCH.md: words, phrases, fields, dates (`parseQuery`). */
  text: string;
  /** Any of these outlets; `''` stands for clips without a source. */
  sources: string[];
  /** All of these tags, in any case. */
  tags: string[];
  /** First and last day, `YYYY-MM-DD`, of `dateField` (`clipDate`): both belong to the range. */
  from: string | null;
  to: string | null;
  /** Which date filters and sorts; a clip without a published date counts by its clipped date. */
  dateField: 'clipped' | 'published';
  /** `relevance`: how well the text matches, what is newer a little better. */
  order: 'newest' | 'oldest' | 'relevance';
  /** The trash instead of the library. */
  trash: boolean;
  /** Finds words in traditional and simplified characters alike. Absent: as they are typed. */
  variants?: HanVariants;
}

export const EVERYTHING: ClipQuery = {
  text: '',
  sources: [],
  tags: [],
  from: null,
  to: null,
  dateField: 'clipped',
  order: 'newest',
  trash: false,
};

/** How many clips have this value; `''` as source: none is known. */
export interface FacetCount {
  value: string;
  count: number;
}

/**
 * What the reader could ask next. Sources and months are alternatives to each other: each is counted as if the
 * query named none of its kind (`sources`; `from` and `to`), so that another can be chosen. Tags narrow: they
 * are counted over the result. Nothing is listed with a count of 0.
 */
export interface Facets {
  /** Most clips first, then by value. */
  sources: FacetCount[];
  /** Most clips first, then by value; the spelling is that of the oldest clip. */
  tags: FacetCount[];
  /** `YYYY-MM` of the query's date field, newest first. */
  months: FacetCount[];
}

/** What a query finds: ids in order, and what could be asked next. */
export interface FoundClips extends Facets {
  ids: string[];
}

/** Is told of what a query finds before all ids are known. */
export interface FindProgress {
  /** Texts are being read to tell: there are about so many, by those that were. */
  estimated?(total: number): void;
  /** How many there are, and what could be asked next. Ids are read once it has returned or resolved. */
  counted?(total: number, facets: Facets): Promise<void> | void;
}
