import type { PageClues } from '../clues/page-clues.ts';

/** What the rules for one field look at: the page's clues, those about another article left out. */
export interface Clues extends PageClues {
  /** The headline that was decided on. */
  title: string;
  /** BCP 47. */
  lang: string;
  /** The IANA zone of times that name none. */
  zone: string;
  siteName: string | null;
}
