import { i18n } from '#i18n';
import type { QueryChip } from '../../lib/search/query/describe-query.ts';
import { dayText } from '../../lib/text/dates/day-text.ts';

/** What a chip says: the field (empty: everywhere) and the value, as a reader would put it. */
export function chipText(chip: QueryChip, locale: string): { field: string; value: string } {
  const { field, value, prefix, phrase } = chip;
  if (field === 'days') return { field: '', value: daysText(value, locale) };
  if (field === 'has') return { field: '', value: qualityText(value) };
  const words = phrase ? i18n.t('search.quoted', [value]) : `${value}${prefix ? '*' : ''}`;
  return { field: field === 'any' ? '' : i18n.t(`search.fields.${field}`), value: words };
}

function daysText(value: string, locale: string): string {
  const [from = '', to = ''] = value.split('..').map((day) => day && dayText(day, locale));
  if (from && to) return from === to ? from : `${from} – ${to}`;
  return from ? i18n.t('library.since', [from]) : i18n.t('library.until', [to]);
}

function qualityText(quality: string): string {
  const known = {
    note: i18n.t('search.qualities.note'),
    tag: i18n.t('search.qualities.tag'),
    byline: i18n.t('search.qualities.byline'),
    image: i18n.t('search.qualities.image'),
    link: i18n.t('search.qualities.link'),
    selection: i18n.t('search.qualities.selection'),
    starred: i18n.t('search.qualities.starred'),
  };
  return Object.entries(known).find(([name]) => name === quality)?.[1] ?? quality;
}
