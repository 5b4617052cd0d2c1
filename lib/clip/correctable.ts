/** What a page states of its article and a reader may correct: a later capture leaves it alone. */
export const CORRECTABLE = [
  'title',
  'kicker',
  'subtitle',
  'originalTitle',
  'bylines',
  'editors',
  'source',
  'published',
] as const;

export type Correctable = (typeof CORRECTABLE)[number];
