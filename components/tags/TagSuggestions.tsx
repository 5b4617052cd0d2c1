import { i18n } from '#i18n';
import styles from './TagSuggestions.module.css';

export interface TagSuggestionsProps {
  /** Ids are made from it: `<id>-list`, and `<id>-0` and so on for the options. */
  id: string;
  open: boolean;
  tags: string[];
  /** Which is chosen by the arrows; -1: none. */
  active: number;
  onChoose: (tag: string) => void;
}

/** The list under a tag field. The focus stays in the field; a press here does not take it. */
export function TagSuggestions({ id, open, tags, active, onChoose }: TagSuggestionsProps) {
  return (
    <div
      id={`${id}-list`}
      class={styles['list']}
      role="listbox"
      aria-label={i18n.t('common.knownTags')}
      hidden={!open}
    >
      {open &&
        tags.map((tag, index) => (
          // biome-ignore lint/a11y/useKeyWithClickEvents: the keys are the field's, as the combobox pattern has it
          // biome-ignore lint/a11y/useFocusableInteractive: so is the focus
          <div
            key={tag}
            id={`${id}-${index}`}
            class={styles['option']}
            role="option"
            aria-selected={index === active}
            onMouseDown={(event) => event.preventDefault()}
            onClick={() => onChoose(tag)}
          >
            {tag}
          </div>
        ))}
    </div>
  );
}
