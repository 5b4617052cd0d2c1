/** What a reader asks of the library. Everything given must hold; an empty list asks nothing. */
export interface ClipQuery {
  /** Words to find in title and body, all of them. */
  text: string;
  /** Any of these outlets; `''` stands for clips without a source. */
  sources: string[];
  /** All of these tags. */
  tags: string[];
  /** First and last day, `YYYY-MM-DD`, of `dateField`, in the reader's zone. */
  from: string | null;
  to: string | null;
  /** Which date filters and sorts; a clip without a published date counts by its clipped date. */
  dateField: 'clipped' | 'published';
  order: 'newest' | 'oldest';
  /** The trash instead of the library. */
  trash: boolean;
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

/** How many clips of the result have this value; `''` as source: none is known. */
export interface FacetCount {
  value: string;
  count: number;
}

/** Ids in order, with counts over the result. Source counts ignore the chosen sources, tag counts do not ignore tags. */
export interface FoundClips {
  ids: string[];
  sources: FacetCount[];
  tags: FacetCount[];
  /** `YYYY-MM` of the query's date field, newest first. */
  months: FacetCount[];
}
