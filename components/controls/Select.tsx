import { ChevronDown } from 'lucide-preact';
import { useId } from 'preact/hooks';
import styles from './Select.module.css';

export interface SelectProps<T extends string> {
  label: string;
  /** The label is for those who cannot see what the choices are about. */
  labelHidden?: boolean;
  name: string;
  value: T;
  options: readonly { value: T; label: string }[];
  onChange: (value: T) => void;
}

/** One of a few choices. */
export function Select<T extends string>(props: SelectProps<T>) {
  const { label, labelHidden = false, name, value, options, onChange } = props;
  const id = useId();
  return (
    <span class={styles['field']}>
      {!labelHidden && (
        <label class={styles['label']} for={id}>
          {label}
        </label>
      )}
      <span class={styles['box']}>
        <select
          id={id}
          class={styles['select']}
          name={name}
          aria-label={labelHidden ? label : undefined}
          title={labelHidden ? label : undefined}
          value={value}
          onChange={(event) => {
            const chosen = options.find((option) => option.value === event.currentTarget.value);
            if (chosen) onChange(chosen.value);
          }}
        >
          {options.map((option) => (
            <option key={option.value} value={option.value}>
              {option.label}
            </option>
          ))}
        </select>
        <ChevronDown class={styles['arrow']} size={14} aria-hidden="true" />
      </span>
    </span>
  );
}
