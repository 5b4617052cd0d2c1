import { fold } from '../../text/fold.ts';

/** What is searched of a clip, folded. No needle reaches from one field into another. */
export interface SearchText {
  title: string;
  /** A line each. */
  bylines: string;
  note: string;
  body: string;
}

/** A text as needles are looked for in it: folded, any white space as one blank. */
export function foldLine(text: string): string {
  return fold(text).replace(/\s+/gu, ' ');
}

/** The folded fields of a clip and its current text. */
export function searchText(
  clip: { title: string; bylines: readonly string[]; note: string },
  body: string,
): SearchText {
  return {
    title: foldLine(clip.title),
    bylines: clip.bylines.map(foldLine).join('\n'),
    note: foldLine(clip.note),
    body: foldLine(body),
  };
}
