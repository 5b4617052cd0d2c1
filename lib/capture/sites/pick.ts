import type { PagePlace, RuledField } from './site-rule.ts';

/** One field that a rule wants picked from the page, as it travels to the script that reads it. */
export interface FieldPick extends Partial<PagePlace> {
  field: RuledField;
  /** The words themselves, in place of a selector. */
  value?: string;
  /** The host pattern of the rule: what a reader is told. */
  host: string;
}

/** A pick with the words that were found, one text an element. */
export interface PickedWords extends FieldPick {
  words: string[];
}

/** All that the rules for a page point at, the most trusted first; `body` and `drop` are selectors. */
export interface SitePicks {
  fields: FieldPick[];
  body: string[];
  drop: string[];
}
