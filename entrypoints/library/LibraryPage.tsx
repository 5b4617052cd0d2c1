import { useEffect, useRef } from 'preact/hooks';
import { i18n } from '#i18n';
import { Toast } from '../../components/feedback/Toast.tsx';
import { useLoaded } from '../../components/use-loaded.ts';
import { runCommand } from './commands.ts';
import { FilterPane } from './filters/FilterPane.tsx';
import { DropAnywhere } from './imports/DropAnywhere.tsx';
import styles from './LibraryPage.module.css';
import type { LibraryState } from './library-state.ts';
import { focusList } from './list/focus-list.ts';
import { ListPane } from './list/ListPane.tsx';
import { ReaderPane } from './reader/ReaderPane.tsx';
import { commandOf } from './shortcut.ts';

const loadDialogs = () => import('./Dialogs.tsx');

/** The library: filters, list, reader. */
export function LibraryPage({ state }: { state: LibraryState }) {
  const search = useRef<HTMLInputElement>(null);
  const page = useRef<HTMLDivElement>(null);
  const reached = useRef(false);
  const { browsing, counts, filtersOpen, notices, reader, route } = state;
  const dialogs = useLoaded(state.dialog.value ? loadDialogs : null);
  const title = reader.open.value?.clip.title;

  useEffect(() => {
    const places = {
      search: () => {
        search.current?.focus();
        search.current?.select();
      },
      reader: () => page.current?.focus(),
    };
    const press = (event: KeyboardEvent) => {
      if (event.defaultPrevented) return;
      const command = commandOf(event);
      if (command && runCommand(command, state, places)) event.preventDefault();
    };
    window.addEventListener('keydown', press);
    return () => window.removeEventListener('keydown', press);
  }, [state]);

  // The buttons that act on chosen clips go with these, and the focus with the buttons.
  const choosing = browsing.selection.value.chosen.size > 0;
  useEffect(() => {
    if (!choosing && document.activeElement === document.body && reached.current) focusList();
    reached.current = true;
  }, [choosing]);

  useEffect(() => {
    const name = `${i18n.t('library.title')} – ${i18n.t('extension.shortName')}`;
    document.title = title ? `${title} – ${i18n.t('extension.shortName')}` : name;
  }, [title]);

  return (
    <div
      class={styles['page']}
      data-reading={route.address.value.clip !== null}
      data-empty={counts.clips.value?.clips === 0 && !route.address.value.query.trash}
    >
      {filtersOpen.value && (
        // biome-ignore lint/a11y/noStaticElementInteractions: the button to close is in the pane, the key is Esc
        // biome-ignore lint/a11y/useKeyWithClickEvents: see above
        <div
          class={styles['beside']}
          onClick={() => {
            filtersOpen.value = false;
          }}
        />
      )}
      <FilterPane state={state} />
      <ListPane
        state={state}
        searchRef={search}
        onLeaveSearch={() => {
          if (focusList() && browsing.selection.peek().cursor === null) browsing.step(1, 'one');
        }}
      />
      <ReaderPane state={state} pageRef={page} />
      {dialogs && <dialogs.Dialogs state={state} />}
      <DropAnywhere state={state} />
      <Toast message={notices.message.value} onClose={notices.close} />
    </div>
  );
}
