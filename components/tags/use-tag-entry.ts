import { useState } from 'preact/hooks';
import { endsEntry } from '../../lib/text/typed-list.ts';
import { typedTags } from '../../lib/text/typed-tags.ts';
import { knownSpelling, suggestTags } from './suggest-tags.ts';

const MOST_OFFERED = 6;

interface TagEntryOptions {
  tags: string[];
  known: string[];
  onAdd: (tags: string[]) => void;
  onRemove: (tag: string) => void;
}

export interface TagEntry {
  text: string;
  /** Known tags to choose from. */
  offered: string[];
  open: boolean;
  /** The chosen one; -1: none, what was typed counts. */
  active: number;
  input: (event: Event & { currentTarget: HTMLInputElement }) => void;
  keyDown: (event: KeyboardEvent) => void;
  choose: (tag: string) => void;
  leave: () => void;
}

/** What is being typed in a tag field, and what its keys do (the combobox pattern of WAI-ARIA). */
export function useTagEntry({ tags, known, onAdd, onRemove }: TagEntryOptions): TagEntry {
  const [text, setText] = useState('');
  const [active, setActive] = useState(-1);
  const [wanted, setWanted] = useState(false);
  const offered = suggestTags(text, known, tags, MOST_OFFERED);
  const open = wanted && offered.length > 0;

  const putAway = () => {
    setWanted(false);
    setActive(-1);
  };
  const add = (typed: string[]) => {
    const fresh = typed.map((tag) => knownSpelling(tag, [...tags, ...known]));
    const added = [...new Set(fresh)].filter((tag) => !tags.includes(tag));
    if (added.length > 0) onAdd(added);
    setText('');
    putAway();
  };
  const move = (step: number) => {
    setWanted(true);
    // One place beside the list means "none chosen": from the last tag back to what was typed.
    const places = offered.length + 1;
    setActive((at) => ((at + 1 + step + places) % places) - 1);
  };

  /** What each key does; `false`: nothing here, the page may have it. */
  const act = (key: string, repeated: boolean): boolean => {
    const last = tags.at(-1);
    switch (key) {
      case 'ArrowDown':
        move(1);
        return true;
      case 'ArrowUp':
        move(-1);
        return true;
      case 'Enter':
        add(open && active >= 0 ? offered.slice(active, active + 1) : typedTags(text));
        return true;
      case 'Escape':
        putAway();
        return open;
      case 'Backspace':
        // Holding the key down to clear the text must not go on through the tags.
        if (text || repeated || last === undefined) return false;
        onRemove(last);
        return true;
      default:
        return false;
    }
  };

  return {
    text,
    offered,
    open,
    active,
    input(event) {
      const { value } = event.currentTarget;
      const composing = 'isComposing' in event && event.isComposing === true;
      if (!composing && endsEntry(value)) return add(typedTags(value));
      setText(value);
      setActive(-1);
      setWanted(value.trim() !== '');
    },
    keyDown(event) {
      // While a composition is open, Enter, Backspace and the arrows are the input method's.
      if (event.isComposing || event.ctrlKey || event.metaKey || event.altKey) return;
      if (act(event.key, event.repeat)) event.preventDefault();
    },
    choose: (tag) => add([tag]),
    leave: () => add(typedTags(text)),
  };
}
