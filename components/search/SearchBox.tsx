import { Search, X } from 'lucide-preact';
import type { ComponentChildren, RefObject } from 'preact';
import { useId } from 'preact/hooks';
import { i18n } from '#i18n';
import type { Suggestions } from '../../lib/search/query/suggest.ts';
import { IconButton } from '../controls/IconButton.tsx';
import { compositionEvents } from './composition-events.ts';
import { QueryOffers } from './QueryOffers.tsx';
import styles from './SearchBox.module.css';
import { useQueryEntry } from './use-query-entry.ts';

export interface SearchBoxProps {
  /** What is being looked for. */
  text: string;
  /** What could stand where the caret is; another function when that has changed. */
  suggest: (text: string, caret: number) => Suggestions | null;
  /** Queries of before, newest first. */
  recent: readonly string[];
  onSearch: (text: string) => void;
  /** Enter, or the down arrow: on to what was found. */
  onLeave: () => void;
  onForget: () => void;
  inputRef: RefObject<HTMLInputElement>;
  /** Buttons at its end. */
  children?: ComponentChildren;
}

/**
 * A query, looked for at each keystroke and completed while it is typed. Nothing is looked for while an
 * input method composes.
 */
export function SearchBox(props: SearchBoxProps) {
  const { text, inputRef, onForget, children } = props;
  const id = useId();
  const entry = useQueryEntry(props);
  return (
    <search class={styles['box']}>
      <Search class={styles['icon']} size={15} aria-hidden="true" />
      <input
        ref={inputRef}
        class={styles['input']}
        name="q"
        type="text"
        role="combobox"
        enterkeyhint="search"
        autocomplete="off"
        spellcheck={false}
        placeholder={i18n.t('library.search')}
        aria-label={i18n.t('library.search')}
        aria-autocomplete="list"
        aria-expanded={entry.open}
        aria-controls={`${id}-list`}
        aria-activedescendant={entry.active < 0 ? undefined : `${id}-${entry.active}`}
        defaultValue={text}
        onInput={entry.typed}
        {...compositionEvents({
          start: () => entry.compose(true),
          end: () => entry.compose(false),
        })}
        onKeyDown={entry.keyDown}
        onKeyUp={(event) => {
          if (/^(?:ArrowLeft|ArrowRight|Home|End)$/.test(event.key)) entry.look();
        }}
        onClick={entry.look}
        onFocus={entry.look}
        onBlur={entry.putAway}
      />
      {text && (
        <IconButton
          icon={X}
          size="small"
          label={i18n.t('library.clearSearch')}
          onClick={() => entry.put('')}
        />
      )}
      {children}
      <QueryOffers id={id} {...entry} onChoose={entry.choose} onForget={onForget} />
    </search>
  );
}
