import { CircleAlert } from 'lucide-preact';
import { useId } from 'preact/hooks';
import styles from './TemplateField.module.css';

export interface TemplateFieldProps {
  label: string;
  name: string;
  value: string;
  /** Lines that there is room for at first. */
  rows: number;
  /** What is wrong with it, and where. */
  problem: string | null;
  onInput: (value: string) => void;
}

/** A template, edited as it is written, with what is wrong with it said while it is typed. */
export function TemplateField(props: TemplateFieldProps) {
  const { label, name, value, rows, problem, onInput } = props;
  const id = useId();
  return (
    <div class={styles['field']}>
      <label class={styles['label']} for={id}>
        {label}
      </label>
      <textarea
        id={id}
        class={styles['input']}
        name={name}
        rows={rows}
        style={{ '--rows': rows }}
        spellcheck={false}
        value={value}
        aria-invalid={problem !== null}
        aria-describedby={problem === null ? undefined : `${id}-problem`}
        onInput={(event) => onInput(event.currentTarget.value)}
      />
      {problem !== null && (
        <p id={`${id}-problem`} class={styles['problem']} role="status">
          <CircleAlert size={13} aria-hidden="true" />
          {problem}
        </p>
      )}
    </div>
  );
}
