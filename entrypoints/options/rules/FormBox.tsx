import { useId } from 'preact/hooks';
import styles from './SiteRules.module.css';

export interface FormBoxProps {
  label: string;
  name: string;
  prompt?: string;
  value: string;
  mistake?: string | undefined;
  onInput: (text: string) => void;
}

/** A labelled box of the rule's form; what is wrong with it stands below. */
export function FormBox({ label, name, prompt, value, mistake, onInput }: FormBoxProps) {
  const id = useId();
  return (
    <div class={styles['box']}>
      <label class={styles['label']} for={id}>
        {label}
      </label>
      <input
        id={id}
        class={styles['input']}
        name={name}
        value={value}
        placeholder={prompt}
        spellcheck={false}
        autocomplete="off"
        autocapitalize="off"
        aria-invalid={mistake ? true : undefined}
        aria-describedby={mistake ? `${id}-mistake` : undefined}
        onInput={(event) => onInput(event.currentTarget.value)}
      />
      {mistake && (
        <p id={`${id}-mistake`} class={styles['mistake']}>
          {mistake}
        </p>
      )}
    </div>
  );
}
