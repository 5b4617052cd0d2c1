/** The fields whose corrections may become a rule. */
export const LEARNT_FIELDS = ['title', 'source', 'bylines', 'published'] as const;
export type LearntField = (typeof LEARNT_FIELDS)[number];

/** A field that the reader corrected, and where on the page the right words stand. */
export interface Correction {
  host: string;
  url: string;
  field: LearntField;
  /** The field as it was corrected; several names with 、 between. */
  value: string;
  /** What finds those words on the page; empty where they do not stand there. */
  selectors: string[];
}
