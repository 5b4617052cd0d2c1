import type { ComponentChildren, Ref } from 'preact';
import { useId } from 'preact/hooks';
import styles from './TextField.module.css';
import { type DraftOptions, useDraft } from './use-draft.ts';

export interface TextFieldProps extends DraftOptions {
  label: string;
  name: string;
  /** Stands in an empty field and asks for what belongs there. */
  prompt?: string | undefined;
  /** The value is missing and worth asking for. */
  asked?: boolean;
  /** What is wrong with the value, and what to write instead. */
  error?: string | undefined;
  /** Shown under the field while it is being edited. */
  description?: ComponentChildren;
  /** Stands behind the value: a unit, a zone. */
  suffix?: string | undefined;
  inputRef?: Ref<HTMLInputElement>;
}

/** One line of text with a small label before it; looks like text until it is pointed at or edited. */
export function TextField({
  label,
  name,
  prompt,
  asked = false,
  error,
  description,
  suffix,
  inputRef,
  ...draftOptions
}: TextFieldProps) {
  const id = useId();
  const draft = useDraft(draftOptions);
  const explained = [description && `${id}-why`, error && `${id}-error`].filter(Boolean).join(' ');
  return (
    <div class={`${styles['field']} ${asked && !draft.text ? styles['asked'] : ''}`}>
      <label class={styles['label']} for={id}>
        {label}
      </label>
      <div class={styles['value']}>
        <input
          ref={inputRef ?? null}
          id={id}
          class={styles['input']}
          name={name}
          value={draft.text}
          placeholder={prompt}
          autocomplete="off"
          aria-invalid={error ? true : undefined}
          aria-describedby={explained || undefined}
          onInput={(event) => draft.type(event.currentTarget.value)}
          onBlur={draft.commit}
          onKeyDown={(event) => {
            if (event.key === 'Enter' && !event.isComposing) draft.commit();
          }}
        />
        {suffix && draft.text && <span class={styles['suffix']}>{suffix}</span>}
        {description && (
          <div id={`${id}-why`} class={styles['description']}>
            {description}
          </div>
        )}
        {error && (
          <p id={`${id}-error`} class={styles['error']} role="alert">
            {error}
          </p>
        )}
      </div>
    </div>
  );
}
