import { type ReadonlySignal, signal } from '@preact/signals';
import type { Finder, FoundFew } from './finder.ts';

/** The find box of the popup. */
export interface Find {
  /** What was typed; empty: nothing is looked for. */
  text: ReadonlySignal<string>;
  /** The newest answer, also while another is being looked for; `null`: none yet. */
  found: ReadonlySignal<FoundFew | null>;
  /** The row that Enter opens. */
  active: ReadonlySignal<number>;
  /** Someone came to the box: what finds is loaded. */
  prepare(): void;
  /** Looks for this; a newer text takes over. */
  ask(text: string): void;
  step(by: 1 | -1): void;
}

/** As many rows as the popup has room for. */
const SHOWN = 6;

/** `open` loads what finds, at the first call. `tell` hears of a failure. */
export function createFind(open: () => Promise<Finder>, tell: (error: unknown) => void): Find {
  const text = signal('');
  const found = signal<FoundFew | null>(null);
  const active = signal(0);
  const asked = signal(new AbortController());

  async function answer(wanted: string, overtaken: AbortSignal): Promise<void> {
    try {
      const few = await (await open())(wanted, SHOWN, overtaken);
      if (overtaken.aborted) return;
      found.value = few;
      active.value = 0;
    } catch (error) {
      if (!overtaken.aborted) tell(error);
    }
  }

  return {
    text,
    found,
    active,
    prepare() {
      open().catch(tell);
    },
    ask(wanted) {
      text.value = wanted;
      asked.peek().abort();
      asked.value = new AbortController();
      if (wanted.trim() === '') found.value = null;
      else void answer(wanted, asked.peek().signal);
    },
    step(by) {
      const rows = found.peek()?.clips.length ?? 0;
      if (rows > 0) active.value = (active.peek() + by + rows) % rows;
    },
  };
}
