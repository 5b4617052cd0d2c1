import styles from './Switch.module.css';

export interface SwitchProps {
  /** What it switches, for those who cannot see what it stands beside. */
  label: string;
  name: string;
  on: boolean;
  onChange: (on: boolean) => void;
}

/** On or off, at once. */
export function Switch({ label, name, on, onChange }: SwitchProps) {
  return (
    <input
      type="checkbox"
      role="switch"
      class={styles['switch']}
      name={name}
      aria-checked={on}
      aria-label={label}
      title={label}
      checked={on}
      onChange={(event) => onChange(event.currentTarget.checked)}
    />
  );
}
