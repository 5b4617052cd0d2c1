import type { PagePlace, RuledField } from './site-rule.ts';

/** One thing that a rule wants picked from the page, as it travels to the script that reads it. */
export interface Pick extends Partial<PagePlace> {
  field: RuledField | 'body' | 'drop';
  /** The words themselves, in place of a selector. */
  value?: string;
  /** The host pattern of the rule: what a reader is told. */
  host: string;
}

/** A pick with the words that were found, one text an element. */
export interface PickedWords extends Pick {
  words: string[];
}
