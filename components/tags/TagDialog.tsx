import { Plus } from 'lucide-preact';
import { useRef } from 'preact/hooks';
import { i18n } from '#i18n';
import { Button } from '../controls/Button.tsx';

import { Dialog } from '../feedback/Dialog.tsx';
import styles from './TagDialog.module.css';
import { TagInput } from './TagInput.tsx';

export interface TagDialogProps {
  /** How many clips are tagged at once. */
  clips: number;
  /** Tags that any of them has. */
  tags: string[];
  known: string[];
  /** Every change is made at once, and can be undone. */
  onChange: (change: { add?: string[]; remove?: string[] }) => void;
  onClose: () => void;
}

/** So many tags are offered to be added with a click. */
const MOST_OFFERED = 16;

/** Tags of one clip or of many. */
export function TagDialog({ clips, tags, known, onChange, onClose }: TagDialogProps) {
  const input = useRef<HTMLInputElement>(null);
  const offered = known.filter((tag) => !tags.includes(tag)).slice(0, MOST_OFFERED);
  return (
    <Dialog title={i18n.t('library.tagTitle', clips)} onClose={onClose}>
      <div class={styles['tags']}>
        <TagInput
          inputRef={(element) => {
            // Set when it appears, so that the dialog gives it the focus.
            if (element && !input.current) element.autofocus = true;
            input.current = element;
          }}
          label={i18n.t('library.tags')}
          prompt={i18n.t('library.tagPrompt')}
          tags={tags}
          known={known}
          onAdd={(add) => onChange({ add })}
          onRemove={(tag) => onChange({ remove: [tag] })}
        />
        {offered.length > 0 && (
          <ul class={styles['offered']} aria-label={i18n.t('common.knownTags')}>
            {offered.map((tag) => (
              <li key={tag}>
                <button
                  type="button"
                  class={styles['offer']}
                  onClick={() => onChange({ add: [tag] })}
                >
                  <Plus size={12} aria-hidden="true" />
                  {tag}
                </button>
              </li>
            ))}
          </ul>
        )}
      </div>
      <div class={styles['buttons']}>
        <Button variant="primary" onClick={onClose}>
          {i18n.t('library.editDone')}
        </Button>
      </div>
    </Dialog>
  );
}
