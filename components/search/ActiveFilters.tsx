import { X } from 'lucide-preact';
import { i18n } from '#i18n';
import type { ClipQuery } from '../../lib/search/clip-query.ts';
import { monthText } from '../../lib/text/dates/day-text.ts';
import { monthOfRange } from '../controls/month-range.ts';
import styles from './ActiveFilters.module.css';

export interface ActiveFiltersProps {
  query: ClipQuery;
  onChange: (change: Partial<ClipQuery>) => void;
  onClear: () => void;
}

/** One chip for every filter, to take it away again. What is looked for stands in the search box. */
export function ActiveFilters({ query, onChange, onClear }: ActiveFiltersProps) {
  const chips = chipsOf(query);
  if (chips.length === 0) return null;
  return (
    <ul class={styles['chips']} aria-label={i18n.t('library.filters')}>
      {chips.map(({ key, label, without }) => (
        <li key={key}>
          <button
            type="button"
            class={styles['chip']}
            aria-label={i18n.t('library.without', [label])}
            onClick={() => onChange(without)}
          >
            <span class={styles['label']}>{label}</span>
            <X size={12} aria-hidden="true" />
          </button>
        </li>
      ))}
      <li>
        <button type="button" class={styles['clear']} data-action="clear-filters" onClick={onClear}>
          {i18n.t('library.clearFilters')}
        </button>
      </li>
    </ul>
  );
}

interface Chip {
  key: string;
  label: string;
  without: Partial<ClipQuery>;
}

function chipsOf({ sources, tags, from, to }: ClipQuery): Chip[] {
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

function dateChips(from: string | null, to: string | null): Chip[] {
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
