import { findDates } from '../../../text/dates/find-dates.ts';
import { squash } from '../../../text/folding/squash.ts';
import { readCredits } from '../../../text/names/read-credits.ts';
import type { Line } from '../../clues/page-clues.ts';
import type { Clues } from '../clues.ts';
import type { Finding } from '../finding.ts';
import type { Headline } from './headline-parts.ts';

/** What stands with a headline and is not it; absent is `null`. */
export interface TitleLines {
  kicker: Finding<string> | null;
  subtitle: Finding<string> | null;
  originalTitle: Finding<string> | null;
}

/** Names that pages give to the line above a headline, in several languages. */
const KICKER_MARK =
  /kicker|overline|eyebrow|roofline|topline|super-?title|pre-?title|pre-?headline|shoulder|dachzeile|spitzmarke|surtitre|antetitulo|occhiello|yinti|(?:^|[\s_-])pre(?:$|[\s_-])/i;
const SUBTITLE_MARK =
  /sub-?(?:title|head|headline)|sub_?tit|(?:^|[\s_-])(?:sub|deck|dek)(?:$|[\s_-])|sous-?titre|subtitulo|sottotitolo|futi|fubiaoti/i;
const MAX_KICKER = 60;
const MAX_SUBTITLE = 120;

/** A short line that is named so, is no date and says something else than the headline. */
function marked(
  lines: readonly Line[],
  mark: RegExp,
  max: number,
  clues: Clues,
): Finding<string> | null {
  const known = [clues.title, clues.siteName ?? ''].map(squash);
  for (const { text, marks } of lines) {
    const fits =
      mark.test(marks[0] ?? '') &&
      text.length > 1 &&
      text.length <= max &&
      findDates(text).length === 0 &&
      readCredits(text).length === 0 &&
      !known.includes(squash(text));
    if (fits) return { value: text, from: 'line named after its place', quote: text };
  }
  return null;
}

/** ——看县里怎样收粮: a dash begins the second line of a Chinese headline. */
function dashed(lines: readonly Line[]): Finding<string> | null {
  const [first] = lines;
  const value = first && /^(?:——|——|――|--)\s*(\p{sc=Han}.{3,60})$/u.exec(first.text)?.[1];
  return value ? { value, from: 'line under the headline', quote: first.text } : null;
}

/** 原标题：…, wherever it stands. */
function former(clues: Clues): Finding<string> | null {
  const { header, above, closing, after } = clues.around;
  const shown = [...header, ...above, ...closing, ...after].map(({ text }) => text);
  for (const line of [...clues.ends, ...shown]) {
    if (line.length >= 160) continue;
    const credit = readCredits(line).find(({ role }) => role === 'former-title');
    const value = credit?.value.replace(/^[《“"「]+|[》”"」)）\]】]+$/g, '').trim();
    if (value && value.length > 1) return { value, from: 'label of the former title', quote: line };
  }
  return null;
}

/** Kicker, subtitle and former title, kept apart from the headline and not lost. */
export function readTitleLines(clues: Clues, seen: Headline): TitleLines {
  const { header, above } = clues.around;
  const inHeading = (value: string | null) =>
    value === null ? null : { value, from: 'headline', quote: clues.headline };
  const subtitle =
    inHeading(seen.subtitle) ??
    marked(header.slice(0, 3), SUBTITLE_MARK, MAX_SUBTITLE, clues) ??
    dashed(header);
  // A line that the body begins with is read there.
  const begins = squash(clues.text.slice(0, 400));
  const isInBody = subtitle !== null && begins.startsWith(squash(subtitle.value));
  return {
    kicker: inHeading(seen.kicker) ?? marked(above.slice(0, 3), KICKER_MARK, MAX_KICKER, clues),
    subtitle: isInBody ? null : subtitle,
    originalTitle: former(clues),
  };
}
