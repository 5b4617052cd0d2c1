import { Search, X } from 'lucide-preact';
import type { RefObject } from 'preact';
import { useEffect, useRef } from 'preact/hooks';
import { i18n } from '#i18n';
import { IconButton } from './IconButton.tsx';
import styles from './SearchBox.module.css';

export interface SearchBoxProps {
  /** What is being looked for. */
  text: string;
  onSearch: (text: string) => void;
  /** Enter, or the down arrow: on to what was found. */
  onLeave: () => void;
  inputRef: RefObject<HTMLInputElement>;
}

/** Milliseconds without a keystroke before it is looked for. */
const QUIET_MS = 120;

/** Words to look for. Nothing is looked for while an input method composes them. */
export function SearchBox({ text, onSearch, onLeave, inputRef }: SearchBoxProps) {
  const timer = useRef<ReturnType<typeof setTimeout>>();
  const asked = useRef(text);
  useEffect(() => () => clearTimeout(timer.current), []);

  // What is being typed is the input's own; it follows only when another query comes from elsewhere.
  useEffect(() => {
    const input = inputRef.current;
    if (input && text !== asked.current) input.value = text;
    asked.current = text;
  }, [text, inputRef]);

  const search = (wanted: string) => {
    clearTimeout(timer.current);
    if (wanted === asked.current) return;
    asked.current = wanted;
    onSearch(wanted);
  };
  const typed = (event: Event & { currentTarget: HTMLInputElement }) => {
    clearTimeout(timer.current);
    if ('isComposing' in event && event.isComposing === true) return;
    const { value } = event.currentTarget;
    timer.current = setTimeout(() => search(value), QUIET_MS);
  };

  return (
    <search class={styles['box']}>
      <Search class={styles['icon']} size={15} aria-hidden="true" />
      <input
        ref={inputRef}
        class={styles['input']}
        name="q"
        type="text"
        enterkeyhint="search"
        autocomplete="off"
        spellcheck={false}
        placeholder={i18n.t('library.search')}
        aria-label={i18n.t('library.search')}
        defaultValue={text}
        onInput={typed}
        onCompositionStart={() => clearTimeout(timer.current)}
        onCompositionEnd={typed}
        onKeyDown={(event) => {
          if (event.isComposing) return;
          if (event.key === 'Enter' || event.key === 'ArrowDown') {
            event.preventDefault();
            search(event.currentTarget.value);
            onLeave();
          }
        }}
      />
      {text && (
        <IconButton
          icon={X}
          size="small"
          label={i18n.t('library.clearSearch')}
          onClick={() => {
            if (inputRef.current) inputRef.current.value = '';
            search('');
            inputRef.current?.focus();
          }}
        />
      )}
    </search>
  );
}
