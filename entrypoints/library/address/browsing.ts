import { effect, type ReadonlySignal, type Signal, signal } from '@preact/signals';
import type { Reach } from '../../../components/clips/ClipList.tsx';
import type { ClipQuery } from '../../../lib/search/clip-query.ts';
import type { Answer } from '../list/found-state.ts';
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
} from '../list/selection.ts';
import { changedQuery } from './address.ts';
import type { Route } from './route.ts';

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
  const ids = () => answer.peek()?.ids ?? [];
  const choosingAll = signal(false);

  const stops = [
    followAnswer(answer, selection),
    followAddress(route, selection),
    effect(() => {
      if (!choosingAll.value || !answer.value?.whole) return;
      choosingAll.value = false;
      selection.value = allChosen(selection.peek(), ids());
    }),
  ];
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
    // As soon as all of them are known.
    chooseAll() {
      choosingAll.value = true;
    },
    unchoose() {
      choosingAll.value = false;
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
      const { chosen, cursor: stood } = selection.peek();
      if (chosen.size > 0) return ids().filter((id) => chosen.has(id));
      const { clip } = route.address.peek();
      // Nothing is done to a row that cannot be seen.
      const cursor = stood !== null && ids().includes(stood) ? stood : null;
      const one = narrow.peek() ? (clip ?? cursor) : (cursor ?? clip);
      return one === null ? [] : [one];
    },
    ask(change, how = 'push') {
      route.go({ query: changedQuery(route.address.peek().query, change) }, how);
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
    // Of the first rows of a list nothing can be told that is not among them.
    if (!after?.whole) return;
    const old = before.peek();
    before.value = after;
    if (!old) return;
    const stood = old.query === after.query ? old.ids : [];
    selection.value = keptIn(selection.peek(), stood, after.ids);
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
