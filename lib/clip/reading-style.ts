/** How a reader wants articles set. */
export interface ReadingStyle {
  /** Of the text, in px where the browser's own text has 16. One of `READING_SIZES`. */
  size: number;
  face: 'serif' | 'sans';
  /** How long the lines may get. */
  measure: 'narrow' | 'normal' | 'wide';
}

export const READING_SIZES = [15, 16, 18, 20, 22, 25] as const;

/** Light or dark; `system`: as the reader's other windows. */
export type Theme = 'system' | 'light' | 'dark';
