import { X } from 'lucide-preact';
import type { Ref } from 'preact';
import { useId } from 'preact/hooks';
import { i18n } from '#i18n';
import { IconButton } from '../controls/IconButton.tsx';
import { compositionEvents } from '../search/composition-events.ts';
import styles from './TagInput.module.css';
import { TagSuggestions } from './TagSuggestions.tsx';
import { useTagEntry } from './use-tag-entry.ts';

export interface TagInputProps {
  label: string;
  tags: string[];
  /** Tags used before, most used first. */
  known: string[];
  prompt: string;
  onAdd: (tags: string[]) => void;
  onRemove: (tag: string) => void;
  inputRef?: Ref<HTMLInputElement>;
}

/**
 * Tags as chips with a field to add more. Enter or a comma adds, Backspace in an empty field removes
 * the last, arrows choose among known tags, Esc puts the choice away. Leaving the field adds what was
 * typed, so that nothing typed is lost.
 */
export function TagInput({ label, prompt, inputRef, ...options }: TagInputProps) {
  const id = useId();
  const entry = useTagEntry(options);
  const { tags, onRemove } = options;
  return (
    <div class={styles['field']}>
      {tags.length > 0 && (
        <ul class={styles['tags']} aria-label={label}>
          {tags.map((tag) => (
            <li key={tag} class={styles['tag']}>
              <span>{tag}</span>
              <IconButton
                icon={X}
                size="small"
                label={i18n.t('common.removeTag', [tag])}
                onClick={() => onRemove(tag)}
              />
            </li>
          ))}
        </ul>
      )}
      <div class={styles['entry']}>
        <input
          ref={inputRef ?? null}
          class={styles['input']}
          name="tags"
          role="combobox"
          autocomplete="off"
          aria-label={label}
          aria-autocomplete="list"
          aria-expanded={entry.open}
          aria-controls={`${id}-list`}
          aria-activedescendant={entry.active < 0 ? undefined : `${id}-${entry.active}`}
          placeholder={prompt}
          value={entry.text}
          onInput={entry.input}
          {...compositionEvents({ end: entry.input })}
          onKeyDown={entry.keyDown}
          onBlur={entry.leave}
        />
        <TagSuggestions
          id={id}
          open={entry.open}
          tags={entry.offered}
          active={entry.active}
          onChoose={entry.choose}
        />
      </div>
    </div>
  );
}
