import { useId, useState } from 'preact/hooks';
import { Setting } from './Setting.tsx';
import styles from './SettingText.module.css';
import { useDraft } from './use-draft.ts';

export interface SettingTextProps<T> {
  name: string;
  title: string;
  text: string;
  value: string;
  /** What was typed as the value it stands for; `null`: it stands for none. */
  read: (text: string) => T | null;
  /** How to write it instead. */
  mistake: string;
  suffix?: string;
  /** A number of a few digits. */
  short?: boolean;
  onSave: (value: T) => void;
}

/** A setting that is typed: saved when the field is left, if it can be read. */
export function SettingText<T>(props: SettingTextProps<T>) {
  const { name, title, text, value, read, mistake, suffix, short = false, onSave } = props;
  const id = useId();
  const [wrong, setWrong] = useState<string | null>(null);
  const draft = useDraft({
    value: wrong ?? value,
    onCommit(typed) {
      const meant = read(typed);
      setWrong(meant === null ? typed : null);
      if (meant !== null) onSave(meant);
    },
  });
  return (
    <Setting
      title={<label for={id}>{title}</label>}
      text={
        <span id={`${id}-text`}>
          {wrong === null ? text : <span class={styles['mistake']}>{mistake}</span>}
        </span>
      }
    >
      <input
        id={id}
        class={`${styles['input']} ${short ? styles['short'] : ''}`}
        name={name}
        value={draft.text}
        spellcheck={false}
        autocomplete="off"
        inputMode={short ? 'numeric' : 'url'}
        aria-describedby={`${id}-text`}
        aria-invalid={wrong !== null || undefined}
        onInput={(event) => draft.type(event.currentTarget.value)}
        onBlur={draft.commit}
        onKeyDown={(event) => {
          if (event.key === 'Enter' && !event.isComposing) draft.commit();
        }}
      />
      {suffix}
    </Setting>
  );
}
