import styles from './Segments.module.css';

export interface SegmentsProps<Value extends string> {
  label: string;
  /** Of the choice; two on one page need two names. */
  name: string;
  value: Value;
  options: readonly { value: Value; label: string }[];
  onChange: (value: Value) => void;
}

/** One of a few, all of them in sight. */
export function Segments<Value extends string>(props: SegmentsProps<Value>) {
  const { label, name, value, options, onChange } = props;
  return (
    <div class={styles['group']} role="radiogroup" aria-label={label}>
      {options.map((option) => (
        <label key={option.value} class={styles['segment']}>
          <input
            class={styles['radio']}
            type="radio"
            name={name}
            value={option.value}
            checked={option.value === value}
            onChange={() => onChange(option.value)}
          />
          {option.label}
        </label>
      ))}
    </div>
  );
}
