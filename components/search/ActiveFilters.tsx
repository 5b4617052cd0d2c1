import { X } from 'lucide-preact';
import { i18n } from '#i18n';
import type { ClipQuery } from '../../lib/search/clip-query.ts';
import styles from './ActiveFilters.module.css';
import { filterChips } from './filter-chips.ts';

export interface ActiveFiltersProps {
  query: ClipQuery;
  onChange: (change: Partial<ClipQuery>) => void;
  onClear: () => void;
}

/** One chip for every filter, to take it away again. What is looked for stands in the search box. */
export function ActiveFilters({ query, onChange, onClear }: ActiveFiltersProps) {
  const chips = filterChips(query);
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
