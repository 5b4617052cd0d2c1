import { Search } from 'lucide-preact';
import type { ComponentChildren } from 'preact';
import { useEffect, useRef } from 'preact/hooks';
import { i18n } from '#i18n';
import { Button } from '../../../components/controls/Button.tsx';
import { compositionEvents } from '../../../components/search/composition-events.ts';
import styles from './FindBox.module.css';
import { FoundRows } from './FoundRows.tsx';
import type { Find } from './find-state.ts';

export interface FindBoxProps {
  find: Find;
  /** Opens the library: at a clip, at a search, or as it is. */
  onOpen: (id?: string, query?: string) => void;
  /** What stands here while nothing is looked for. */
  children: ComponentChildren;
}

/** Finds among all clips: `/` goes to it, arrows choose, Enter opens in the library, Esc clears. */
export function FindBox({ find, onOpen, children }: FindBoxProps) {
  const input = useRef<HTMLInputElement>(null);
  const composing = useRef(false);
  const { text, found, active } = find;
  const rows = found.value?.clips ?? [];

  useEffect(() => {
    const press = (event: KeyboardEvent) => {
      if (event.key !== '/' || event.isComposing || event.ctrlKey || event.metaKey) return;
      if (!isFree(event.target)) return;
      event.preventDefault();
      input.current?.focus();
    };
    document.addEventListener('keydown', press);
    return () => document.removeEventListener('keydown', press);
  }, []);

  const ask = () => find.ask(input.current?.value ?? '');

  /** What each key does; `false`: nothing here. */
  const act = (key: string): boolean => {
    switch (key) {
      case 'ArrowDown':
        find.step(1);
        return true;
      case 'ArrowUp':
        find.step(-1);
        return true;
      case 'Enter':
        if (text.value.trim()) onOpen(rows[active.value]?.id, text.value);
        return true;
      case 'Escape':
        if (!text.value) return false;
        if (input.current) input.current.value = '';
        ask();
        return true;
      default:
        return false;
    }
  };

  return (
    <>
      <div class={styles['line']}>
        <search class={styles['find']}>
          <Search size={14} aria-hidden="true" />
          <input
            ref={input}
            name="find"
            type="text"
            role="combobox"
            autocomplete="off"
            spellcheck={false}
            placeholder={i18n.t('popupFind.find')}
            aria-label={i18n.t('popupFind.find')}
            aria-autocomplete="list"
            aria-expanded={rows.length > 0}
            aria-controls="found"
            aria-activedescendant={rows[active.value] ? `found-${active.value}` : undefined}
            onFocus={find.prepare}
            onInput={() => {
              if (!composing.current) ask();
            }}
            {...compositionEvents({
              start: () => {
                composing.current = true;
              },
              end: () => {
                composing.current = false;
                ask();
              },
            })}
            onKeyDown={(event) => {
              if (event.isComposing || event.ctrlKey || event.metaKey || event.altKey) return;
              if (act(event.key)) event.preventDefault();
            }}
          />
        </search>
        <Button variant="quiet" onClick={() => onOpen()}>
          {i18n.t('popup.allClips')}
        </Button>
      </div>
      {text.value ? <FoundRows find={find} onOpen={onOpen} /> : children}
    </>
  );
}

/** `/` is no text here: nowhere to type, or in the tag field before anything is in it. */
function isFree(target: EventTarget | null): boolean {
  if (!(target instanceof HTMLElement)) return true;
  const field = target.closest<HTMLInputElement>('input, textarea, select');
  return !field || (field.name === 'tags' && field.value === '');
}
