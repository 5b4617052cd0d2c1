import type { Citation } from './citation.ts';

/** The styles that a citation can be copied in. Light: menus list them without the code. */
export const CITATION_STYLE_IDS = ['gbt7714', 'apa', 'chicago'] as const;

export type CitationStyleId = (typeof CITATION_STYLE_IDS)[number];

/** A piece of a formatted citation. */
export interface CitationRun {
  text: string;
  italic?: true;
}

/** Writes one entry of a bibliography, with everything in its order and its punctuation. */
export type CitationStyle = (citation: Citation) => CitationRun[];
