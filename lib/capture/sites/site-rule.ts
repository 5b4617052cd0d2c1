/** The facts about an article that a rule may place. */
export const RULED_FIELDS = [
  'title',
  'kicker',
  'subtitle',
  'originalTitle',
  'source',
  'bylines',
  'editors',
  'published',
  'modified',
  'leadImage',
  'keywords',
] as const;

export type RuledField = (typeof RULED_FIELDS)[number];

/** Where the words of a field stand on the page. */
export interface PagePlace {
  /** A CSS selector. */
  select: string;
  /** The attribute that has the words; without it, the text of the element. */
  attribute?: string;
  /** Labels to take off the beginning or the end of the words: `文｜`, `Words by`. */
  strip?: string[];
}

/** What a field is, or where it stands: fixed words, a place, or a selector alone. */
export type FieldSource = string | PagePlace | { value: string };

/**
 * What a site's pages are like, where general rules cannot know: selectors, never code. Everything but
 * `hosts` may be left out; what finds nothing on a page leaves it to the general rules.
 */
export interface SiteRule {
  /** `news.example.com` alone, or `*.example.com`: it and all hosts below. */
  hosts: string[];
  /** Paths that the rule is for, `*` for any characters: `/a/*.html`. Without them, all. */
  paths?: string[];
  /** The first source that says something counts. */
  fields?: Partial<Record<RuledField, FieldSource | FieldSource[]>>;
  /** The elements that hold the text; of several selectors the first that finds some. */
  body?: string | string[];
  /** What is no part of any article here, wherever it stands. */
  drop?: string | string[];
}
