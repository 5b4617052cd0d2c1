import type { Clip } from '../../clip/clip.ts';
import { fold } from '../../text/folding/fold.ts';

type Beside = Pick<Clip, 'kicker' | 'subtitle' | 'originalTitle' | 'securities'>;
type Worded = Pick<Clip, 'title' | 'bylines' | 'note'> & Partial<Beside>;

/** The fields of a clip's row whose words are searched. */
export const WORD_FIELDS = Object.keys({
  title: true,
  bylines: true,
  note: true,
  kicker: true,
  subtitle: true,
  originalTitle: true,
  securities: true,
} satisfies Record<keyof Worded, true>);

/** What is searched of a clip, folded. No needle reaches from one field into another. */
export interface SearchText {
  title: string;
  /** A line each. */
  bylines: string;
  note: string;
  /** Kicker, subtitle, former title, securities; a line each. */
  beside: string;
  body: string;
}

/** A text as needles are looked for in it: folded, any white space as one blank. */
export function foldLine(text: string): string {
  return fold(text).replace(/\s+/gu, ' ');
}

/** The folded fields of a clip and its current text. */
export function searchText(clip: Worded, body: string): SearchText {
  return {
    title: foldLine(clip.title),
    bylines: clip.bylines.map(foldLine).join('\n'),
    note: foldLine(clip.note),
    beside: besideTexts(clip).map(foldLine).join('\n'),
    body: foldLine(body),
  };
}

function besideTexts({ kicker, subtitle, originalTitle, securities }: Partial<Beside>): string[] {
  return [
    ...[kicker, subtitle, originalTitle].flatMap((text) => text || []),
    ...(securities ?? []).map(({ market, code, name }) => `${name} ${code} ${market}${code}`),
  ];
}
