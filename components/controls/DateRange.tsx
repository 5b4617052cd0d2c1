import { useId } from 'preact/hooks';
import { i18n } from '#i18n';
import styles from './DateRange.module.css';
import type { DayRange } from './month-range.ts';

export interface DateRangeProps {
  range: DayRange;
  onChange: (range: DayRange) => void;
}

/** From a day to a day; either may stay open. */
export function DateRange({ range, onChange }: DateRangeProps) {
  const id = useId();
  const field = (name: keyof DayRange, label: string) => (
    <>
      <label class={styles['label']} for={`${id}-${name}`}>
        {label}
      </label>
      <input
        id={`${id}-${name}`}
        class={styles['input']}
        type="date"
        name={name}
        value={range[name] ?? ''}
        max="9999-12-31"
        onChange={(event) => onChange({ ...range, [name]: event.currentTarget.value || null })}
      />
    </>
  );
  return (
    <fieldset class={styles['range']}>
      <legend class={styles['legend']}>{i18n.t('library.dates')}</legend>
      {field('from', i18n.t('library.from'))}
      {field('to', i18n.t('library.to'))}
    </fieldset>
  );
}
