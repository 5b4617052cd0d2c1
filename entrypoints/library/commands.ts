import type { LibraryState } from './library-state.ts';
import type { Command } from './shortcut.ts';

/** Where commands move the focus to. */
export interface Places {
  search(): void;
  reader(): void;
}

/** Does what a shortcut asks for; `false`: nothing to do, the key is the browser's. */
export function runCommand(command: Command, state: LibraryState, places: Places): boolean {
  const { browsing, reader, route, dialog, notices } = state;
  const { clip } = route.address.peek();
  const { cursor, chosen } = browsing.selection.peek();
  switch (command) {
    case 'next':
      browsing.step(1, 'one');
      return true;
    case 'previous':
      browsing.step(-1, 'one');
      return true;
    case 'extend-next':
      browsing.step(1, 'range');
      return true;
    case 'extend-previous':
      browsing.step(-1, 'range');
      return true;
    case 'open':
      if (cursor === null) return false;
      browsing.open(cursor);
      places.reader();
      return true;
    case 'search':
      places.search();
      return true;
    case 'choose':
      if (cursor !== null) browsing.press(cursor, 'toggle');
      return true;
    case 'choose-all':
      browsing.chooseAll();
      return true;
    case 'edit':
      if (clip === null || route.address.peek().query.trash) return false;
      reader.editing.value = !reader.editing.peek();
      return true;
    case 'undo':
      void notices.undo();
      return true;
    case 'shortcuts':
      dialog.value = { name: 'shortcuts' };
      return true;
    case 'close':
      return close(state, chosen.size > 0);
    case 'next-match':
      return state.matches.step(1);
    case 'previous-match':
      return state.matches.step(-1);
    case 'star':
    case 'tag':
    case 'export':
    case 'delete':
      return actOn(command, browsing.targets(), state);
  }
}

/** What a button or a key does to these clips; what cannot be undone is asked about first. */
export function actOn(
  command: 'star' | 'tag' | 'export' | 'delete' | 'restore',
  ids: string[],
  { actions, browsing, dialog, exports, route }: LibraryState,
): boolean {
  const { trash } = route.address.peek().query;
  if (ids.length === 0) return false;
  if (command === 'star') void actions.star(ids);
  if (command === 'tag') dialog.value = { name: 'tags', ids };
  if (command === 'export') {
    exports.open(ids);
    dialog.value = { name: 'export', ids };
  }
  if (command === 'delete' && trash) dialog.value = { name: 'delete', ids };
  if (command === 'delete' && !trash) {
    browsing.leave(ids);
    void actions.trash(ids);
  }
  if (command === 'restore') {
    browsing.leave(ids);
    void actions.restore(ids);
  }
  return true;
}

/** The nearest thing that can be closed. */
function close({ browsing, filtersOpen, reader, route }: LibraryState, choosing: boolean): boolean {
  if (filtersOpen.peek()) filtersOpen.value = false;
  else if (reader.editing.peek()) reader.editing.value = false;
  else if (choosing) browsing.unchoose();
  else if (route.address.peek().clip !== null) browsing.close();
  else return false;
  return true;
}
