import { effect, type ReadonlySignal, type Signal, signal } from '@preact/signals';
import type { Reach } from '../../components/ClipList.tsx';
import type { ClipQuery } from '../../lib/search/clip-query.ts';
import type { Answer } from './found-state.ts';
import type { Route } from './route.ts';
import {
  allChosen,
  extendedTo,
  keptIn,
  NOTHING_SELECTED,
  pointedAt,
  type Selection,
  stepped,
  toggled,
  unchosen,
} from './selection.ts';

/** Going through the list: where the cursor is, what is chosen, what is open. */
export interface Browsing {
  selection: ReadonlySignal<Selection>;
  /** A row was clicked. */
  press(id: string, reach: Reach): void;
  /** A key moved the cursor by so many rows. */
  step(by: number, reach: Reach): void;
  open(id: string): void;
  close(): void;
  chooseAll(): void;
  unchoose(): void;
  /** These are about to leave the list: what is open goes on to the next one that stays. */
  leave(ids: readonly string[]): void;
  /** What an action is about: everything chosen, or else the clip under the cursor. */
  targets(): string[];
  /** Another list; `replace` while it goes on changing. */
  ask(change: Partial<ClipQuery>, how?: 'push' | 'replace'): void;
}

/** `narrow`: list and article do not fit side by side, so that moving does not open. */
export function createBrowsing(
  route: Route,
  answer: ReadonlySignal<Answer | null>,
  narrow: ReadonlySignal<boolean>,
  stopped: AbortSignal,
): Browsing {
  const selection = signal<Selection>(pointedAt(NOTHING_SELECTED, route.address.peek().clip));
  const idsOf = (from: Answer | null) => from?.found.ids ?? [];
  const ids = () => idsOf(answer.peek());

  const stops = [followAnswer(answer, selection), followAddress(route, selection)];
  for (const stop of stops) stopped.addEventListener('abort', stop);

  const show = (id: string | null, how: 'push' | 'replace') => route.go({ clip: id }, how);

  return {
    selection,
    press(id, reach) {
      const before = selection.peek();
      if (reach === 'toggle') selection.value = toggled(before, id);
      else if (reach === 'range') selection.value = extendedTo(before, ids(), id);
      else {
        selection.value = pointedAt(unchosen(before), id);
        show(id, 'push');
      }
    },
    step(by, reach) {
      const before = selection.peek();
      const id = stepped(before, ids(), by);
      if (id === null) return;
      if (reach === 'range') {
        selection.value = extendedTo(before, ids(), id);
        return;
      }
      selection.value = pointedAt(before, id);
      const { clip } = route.address.peek();
      if (!narrow.peek() || clip !== null) show(id, clip === null ? 'push' : 'replace');
    },
    open(id) {
      selection.value = pointedAt(selection.peek(), id);
      show(id, 'push');
    },
    close: () => show(null, 'push'),
    chooseAll() {
      selection.value = allChosen(selection.peek(), ids());
    },
    unchoose() {
      selection.value = unchosen(selection.peek());
    },
    leave(leaving) {
      const gone = new Set(leaving);
      const after = keptIn(
        selection.peek(),
        ids(),
        ids().filter((id) => !gone.has(id)),
      );
      const { clip } = route.address.peek();
      selection.value = after;
      if (clip !== null && gone.has(clip)) show(narrow.peek() ? null : after.cursor, 'replace');
    },
    targets() {
      const { chosen, cursor } = selection.peek();
      if (chosen.size > 0) return ids().filter((id) => chosen.has(id));
      const { clip } = route.address.peek();
      const one = narrow.peek() ? (clip ?? cursor) : (cursor ?? clip);
      return one === null ? [] : [one];
    },
    ask(change, how = 'push') {
      route.go({ query: { ...route.address.peek().query, ...change } }, how);
    },
  };
}

/**
 * Rows that are gone are no longer selected. In the same list the cursor goes on to the next row; another
 * list may not have it at all, and then no row is meant, least of all one that merely stood below.
 */
function followAnswer(answer: ReadonlySignal<Answer | null>, selection: Signal<Selection>) {
  const before = signal<Answer | null>(null);
  return effect(() => {
    const after = answer.value;
    const old = before.peek();
    before.value = after;
    if (!after || !old) return;
    const stood = old.query === after.query ? old.found.ids : [];
    selection.value = keptIn(selection.peek(), stood, after.found.ids);
  });
}

/** Back and forward move the cursor to the clip that they open. */
function followAddress(route: Route, selection: Signal<Selection>) {
  return effect(() => {
    const { clip } = route.address.value;
    if (clip !== null && clip !== selection.peek().cursor) {
      selection.value = pointedAt(selection.peek(), clip);
    }
  });
}
