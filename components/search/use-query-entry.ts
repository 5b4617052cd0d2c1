import type { RefObject } from 'preact';
import { useEffect, useRef, useState } from 'preact/hooks';
import type { Suggestion, Suggestions } from '../../lib/search/query/suggest.ts';

/** What the list under the box offers: completions of what is typed, or whole queries of before. */
export type Offer =
  | { kind: 'completion'; suggestion: Suggestion }
  | { kind: 'recent'; query: string };

export interface QueryEntryOptions {
  /** What is being looked for. */
  text: string;
  inputRef: RefObject<HTMLInputElement>;
  /** Another function when there is something else to offer. */
  suggest: (text: string, caret: number) => Suggestions | null;
  /** Offered while nothing is typed. */
  recent: readonly string[];
  onSearch: (text: string) => void;
  /** Enter, or the down arrow where nothing is offered: on to what was found. */
  onLeave: () => void;
}

export interface QueryEntry {
  offers: readonly Offer[];
  open: boolean;
  /** The one chosen by the arrows; -1: none. */
  active: number;
  typed: (event: Event) => void;
  compose: (composing: boolean) => void;
  /** The caret went elsewhere, or the box was entered. */
  look: () => void;
  keyDown: (event: KeyboardEvent) => void;
  choose: (offer: Offer) => void;
  putAway: () => void;
  /** Puts a text in as if it had been typed. */
  put: (text: string) => void;
}

/** What is being typed in the search box, and what its keys do (the combobox pattern of WAI-ARIA). */
export function useQueryEntry(options: QueryEntryOptions): QueryEntry {
  const { text, inputRef, suggest, recent, onSearch, onLeave } = options;
  const asked = useRef(text);
  const echoes = useRef(new Set<string>());
  const composing = useRef(false);
  const looking = useRef(false);
  const [offered, setOffered] = useState<Suggestions | 'recent' | null>(null);
  const [active, setActive] = useState(-1);
  const offers = offersOf(offered, recent);
  const open = offers.length > 0;

  // What is being typed is the input's own; it follows only when another query comes from elsewhere. What
  // was asked for comes back as `text` a moment later, when more may have been typed already.
  useEffect(() => {
    const input = inputRef.current;
    const isEcho = text === asked.current || echoes.current.has(text);
    if (text === asked.current || !isEcho) echoes.current.clear();
    if (isEcho || !input) return;
    input.value = text;
    asked.current = text;
  }, [text, inputRef]);

  const search = (wanted: string) => {
    if (wanted === asked.current) return;
    asked.current = wanted;
    echoes.current.add(wanted);
    onSearch(wanted);
  };
  const putAway = () => {
    looking.current = false;
    setOffered(null);
    setActive(-1);
  };
  const look = () => {
    const input = inputRef.current;
    if (!input || composing.current) return;
    looking.current = true;
    const caret = input.selectionStart ?? input.value.length;
    const whole = input.selectionEnd !== caret;
    setOffered(input.value === '' ? 'recent' : whole ? null : suggest(input.value, caret));
    setActive(-1);
  };
  // What can be offered may be known only after it was asked for.
  useEffect(() => {
    if (looking.current) look();
  }, [suggest]);
  const put = (wanted: string, caret = wanted.length) => {
    const input = inputRef.current;
    if (!input) return;
    input.value = wanted;
    input.focus();
    input.setSelectionRange(caret, caret);
    search(wanted);
  };
  const choose = (offer: Offer) => {
    if (offer.kind === 'recent') {
      put(offer.query);
      putAway();
      return;
    }
    if (offered === null || offered === 'recent') return;
    const { value } = inputRef.current ?? { value: '' };
    const { from, to } = offered;
    // A field waits for its value; behind a value the next word begins.
    const rest = value.slice(to);
    const blank = offer.suggestion.kind === 'field' || rest.startsWith(' ') ? '' : ' ';
    const before = `${value.slice(0, from)}${offer.suggestion.text}${blank}`;
    put(before + rest, before.length);
    look();
  };
  const move = (step: number) => {
    // One place beside the list means "none chosen": from the last offer back to what was typed.
    const places = offers.length + 1;
    setActive((at) => ((at + 1 + step + places) % places) - 1);
  };

  /** What each key does; `false`: nothing here, the page may have it. */
  const act = (key: string): boolean => {
    const chosen = offers[active];
    switch (key) {
      case 'ArrowDown':
        if (open) move(1);
        else onLeave();
        return true;
      case 'ArrowUp':
        if (open) move(-1);
        return open;
      case 'Tab': {
        const first = chosen ?? offers[0];
        if (first?.kind !== 'completion') return false;
        choose(first);
        return true;
      }
      case 'Enter':
        if (chosen) {
          choose(chosen);
          return true;
        }
        putAway();
        search(inputRef.current?.value ?? '');
        onLeave();
        return true;
      case 'Escape':
        putAway();
        return open;
      default:
        return false;
    }
  };

  return {
    offers,
    open,
    active,
    putAway,
    look,
    choose,
    put,
    typed(event) {
      // Firefox tells of the last input while it still composes, Chromium after it has ended.
      if (composing.current || ('isComposing' in event && event.isComposing === true)) return;
      search(inputRef.current?.value ?? '');
      look();
    },
    compose(now) {
      composing.current = now;
      if (now) return putAway();
      search(inputRef.current?.value ?? '');
      look();
    },
    keyDown(event) {
      // While a composition is open, Enter, Tab and the arrows are the input method's.
      if (event.isComposing || composing.current) return;
      if (event.ctrlKey || event.metaKey || event.altKey || event.shiftKey) return;
      if (act(event.key)) event.preventDefault();
    },
  };
}

function offersOf(offered: Suggestions | 'recent' | null, recent: readonly string[]): Offer[] {
  if (offered === null) return [];
  if (offered === 'recent') return recent.map((query) => ({ kind: 'recent', query }));
  return offered.options.map((suggestion) => ({ kind: 'completion', suggestion }));
}
