import { i18n } from '#i18n';
import { monthOfRange } from '../../../components/controls/month-range.ts';
import type { ClipQuery } from '../../../lib/search/clip-query.ts';
import { monthText } from '../../../lib/text/dates/day-text.ts';

/** What a search could be called: all that it asks for, in a few words. */
export function searchName(query: ClipQuery): string {
  const { text, sources, tags, from, to } = query;
  const month = monthOfRange(query);
  const days = month
    ? [monthText(month, i18n.t('common.locale'))]
    : [from && i18n.t('library.since', [from]), to && i18n.t('library.until', [to])];
  const named = sources.map((source) => source || i18n.t('common.noSource'));
  return [text.trim(), ...named, ...tags, ...days].filter(Boolean).join(' · ');
}
