import type { ComponentChildren, Ref } from 'preact';
import { useId } from 'preact/hooks';
import styles from './TextArea.module.css';
import { type DraftOptions, useDraft } from './use-draft.ts';

export interface TextAreaProps extends DraftOptions {
  label: string;
  name: string;
  prompt?: string | undefined;
  /** `title`: large, and without line breaks: Enter commits. `note`: as many lines as it takes. */
  variant?: 'title' | 'note';
  /** The language of the text (BCP 47), where it is not the page's: it decides how Chinese is drawn. */
  lang?: string | undefined;
  /** Shown under the text while it is being edited. */
  description?: ComponentChildren;
  inputRef?: Ref<HTMLTextAreaElement>;
}

/** Text of several lines, edited in place, as high as what stands in it. */
export function TextArea({
  label,
  name,
  prompt,
  variant = 'note',
  lang,
  description,
  inputRef,
  ...draftOptions
}: TextAreaProps) {
  const id = useId();
  const draft = useDraft(draftOptions);
  return (
    <div class={`${styles['area']} ${styles[variant]}`} lang={lang}>
      {/* The copy has the same type and so the same height: no measuring, no jump. */}
      <div class={styles['copy']} dir="auto" aria-hidden="true">{`${draft.text || prompt} `}</div>
      <textarea
        ref={inputRef ?? null}
        class={styles['input']}
        name={name}
        rows={1}
        dir="auto"
        value={draft.text}
        placeholder={prompt}
        aria-label={label}
        aria-describedby={description ? id : undefined}
        onInput={(event) => {
          const { value } = event.currentTarget;
          draft.type(variant === 'title' ? value.replace(/\s*\n\s*/g, ' ') : value);
        }}
        onBlur={draft.commit}
        onKeyDown={(event) => {
          if (event.key !== 'Enter' || event.isComposing || variant !== 'title') return;
          event.preventDefault();
          draft.commit();
        }}
      />
      {description && (
        <div id={id} class={styles['description']}>
          {description}
        </div>
      )}
    </div>
  );
}
