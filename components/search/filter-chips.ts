import { i18n } from '#i18n';
import type { ClipQuery } from '../../lib/search/clip-query.ts';
import { monthText } from '../../lib/text/dates/day-text.ts';
import { monthOfRange } from '../controls/month-range.ts';

/** A filter, as it is called, and what takes it away. */
export interface FilterChip {
  key: string;
  label: string;
  without: Partial<ClipQuery>;
}

/** A chip for every filter of a query; its text has chips of its own (`describeQuery`). */
export function filterChips({ sources, tags, from, to }: ClipQuery): FilterChip[] {
  const without = (values: string[], value: string) => values.filter((other) => other !== value);
  return [
    ...sources.map((source) => ({
      key: `source:${source}`,
      label: source || i18n.t('common.noSource'),
      without: { sources: without(sources, source) },
    })),
    ...tags.map((tag) => ({
      key: `tag:${tag}`,
      label: tag,
      without: { tags: without(tags, tag) },
    })),
    ...dateChips(from, to),
  ];
}

function dateChips(from: string | null, to: string | null): FilterChip[] {
  const month = monthOfRange({ from, to });
  if (month) {
    const label = monthText(month, i18n.t('common.locale'));
    return [{ key: 'month', label, without: { from: null, to: null } }];
  }
  const since = from && {
    key: 'from',
    label: i18n.t('library.since', [from]),
    without: { from: null },
  };
  const until = to && { key: 'to', label: i18n.t('library.until', [to]), without: { to: null } };
  return [since, until].filter((chip) => chip !== null && chip !== '');
}
