import type { Correctable } from '../../clip/correctable.ts';

/** A field that the reader corrected, and where on the page the right words stand. */
export interface Correction {
  host: string;
  url: string;
  field: Correctable;
  /** The field as it was corrected; several names with 、 between. */
  value: string;
  /** What finds those words on the page; empty where they do not stand there. */
  selectors: string[];
}
