import { X } from 'lucide-preact';
import { i18n } from '#i18n';
import type { QueryChip } from '../../lib/search/query/describe-query.ts';
import { chipText } from './chip-text.ts';
import styles from './QueryChips.module.css';
import { saidChip } from './said-chip.ts';

export interface QueryChipsProps {
  chips: readonly QueryChip[];
  onRemove: (chip: QueryChip) => void;
}

/** How a query was understood: a chip for each condition, to take it away again. */
export function QueryChips({ chips, onRemove }: QueryChipsProps) {
  if (chips.length === 0) return null;
  return (
    <ul class={styles['chips']} aria-label={i18n.t('search.understood')} data-testid="query-chips">
      {chips.map((chip, at) => {
        const { field, value } = chipText(chip, i18n.t('common.locale'));
        return (
          <li key={`${chip.from}-${chip.to}`} class={styles['place']}>
            {isOr(chips[at - 1], chip) && <span class={styles['or']}>{i18n.t('search.or')}</span>}
            <button
              type="button"
              class={styles['chip']}
              data-negated={chip.negated}
              data-plain={chip.plain}
              title={chip.plain ? i18n.t('search.plain') : undefined}
              aria-label={i18n.t('search.without', [saidChip(chip)])}
              onClick={() => onRemove(chip)}
            >
              {chip.negated && <span class={styles['not']}>{i18n.t('search.not')}</span>}
              {field && <span class={styles['field']}>{field}</span>}
              <span class={styles['value']}>{value}</span>
              <X size={12} aria-hidden="true" />
            </button>
          </li>
        );
      })}
    </ul>
  );
}

function isOr(before: QueryChip | undefined, chip: QueryChip): boolean {
  return chip.alternative !== null && before?.alternative === chip.alternative;
}
