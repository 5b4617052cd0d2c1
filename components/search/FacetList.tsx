import { useState } from 'preact/hooks';
import { i18n } from '#i18n';
import type { FacetCount } from '../../lib/search/clip-query.ts';
import styles from './FacetList.module.css';
import { PaneSection } from './PaneSection.tsx';

export interface FacetListProps {
  title: string;
  /** Most important first. */
  values: FacetCount[];
  chosen: readonly string[];
  /** How a value is called. */
  nameOf: (value: string) => string;
  onToggle: (value: string) => void;
}

/** So many are shown before the reader asks for more. */
const SHOWN = 6;

/** Values to filter by, with the number of clips that have them. What is chosen is always there. */
export function FacetList({ title, values, chosen, nameOf, onToggle }: FacetListProps) {
  const [all, setAll] = useState(false);
  const counts = new Map(values.map(({ value, count }) => [value, count]));
  const listed = [
    ...chosen.filter((value) => !counts.has(value)).map((value) => ({ value, count: 0 })),
    ...values.filter(({ value }, at) => all || at < SHOWN || chosen.includes(value)),
  ];
  const hidden =
    values.length + chosen.filter((value) => !counts.has(value)).length - listed.length;
  if (listed.length === 0) return null;
  return (
    <PaneSection
      title={title}
      entries={listed.map(({ value, count }) => (
        <li key={value}>
          <button
            type="button"
            class={styles['value']}
            aria-pressed={chosen.includes(value)}
            onClick={() => onToggle(value)}
          >
            <span class={styles['name']}>{nameOf(value)}</span>
            <span class={styles['count']}>{count.toLocaleString()}</span>
          </button>
        </li>
      ))}
    >
      {(hidden > 0 || all) && values.length > SHOWN && (
        <button type="button" class={styles['more']} onClick={() => setAll(!all)}>
          {all ? i18n.t('library.fewer') : i18n.t('library.more', [hidden])}
        </button>
      )}
    </PaneSection>
  );
}
