import { Bookmark, PencilLine, X } from 'lucide-preact';
import { useState } from 'preact/hooks';
import { i18n } from '#i18n';
import { IconButton } from '../controls/IconButton.tsx';
import { PaneSection } from './PaneSection.tsx';
import styles from './SavedSearches.module.css';

export interface SavedSearchesProps {
  searches: readonly { id: string; name: string; address: string }[];
  /** The address of what is listed now. */
  current: string;
  onRename: (id: string, name: string) => void;
  onRemove: (id: string) => void;
}

/** Searches with a name: links, each to be renamed in place or removed. */
export function SavedSearches({ searches, current, onRename, onRemove }: SavedSearchesProps) {
  const [renamed, setRenamed] = useState<string | null>(null);
  if (searches.length === 0) return null;
  return (
    <PaneSection
      title={i18n.t('search.saved')}
      entries={searches.map((search) => (
        <li key={search.id} class={styles['search']}>
          {renamed === search.id ? (
            <NameField
              name={search.name}
              onEnd={(name) => {
                setRenamed(null);
                if (name && name !== search.name) onRename(search.id, name);
              }}
            />
          ) : (
            <>
              <a
                class={styles['link']}
                href={search.address}
                aria-current={search.address === current ? 'page' : undefined}
              >
                <Bookmark size={14} aria-hidden="true" />
                <span class={styles['name']}>{search.name}</span>
              </a>
              <span class={styles['buttons']}>
                <IconButton
                  icon={PencilLine}
                  size="small"
                  label={i18n.t('search.rename', [search.name])}
                  onClick={() => setRenamed(search.id)}
                />
                <IconButton
                  icon={X}
                  size="small"
                  label={i18n.t('search.remove', [search.name])}
                  onClick={() => onRemove(search.id)}
                />
              </span>
            </>
          )}
        </li>
      ))}
    />
  );
}

/** Enter and leaving keep the name, Esc the one before. */
function NameField({ name, onEnd }: { name: string; onEnd: (name: string | null) => void }) {
  return (
    <input
      ref={(input) => {
        if (!input || document.activeElement === input) return;
        input.focus();
        input.select();
      }}
      class={styles['field']}
      name="search-name"
      autocomplete="off"
      aria-label={i18n.t('search.name')}
      defaultValue={name}
      onBlur={(event) => onEnd(event.currentTarget.value.trim())}
      onKeyDown={(event) => {
        if (event.isComposing) return;
        if (event.key === 'Enter') event.currentTarget.blur();
        if (event.key !== 'Escape') return;
        event.preventDefault();
        onEnd(null);
      }}
    />
  );
}
