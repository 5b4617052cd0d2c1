import { FileX } from 'lucide-preact';
import type { RefObject } from 'preact';
import { i18n } from '#i18n';
import { EmptyState } from '../../../components/feedback/EmptyState.tsx';
import { useLoaded } from '../../../components/use-loaded.ts';
import type { LibraryState } from '../library-state.ts';
import { NothingOpen } from './NothingOpen.tsx';
import styles from './ReaderPane.module.css';

export interface ReaderPaneProps {
  state: LibraryState;
  pageRef: RefObject<HTMLDivElement>;
}

const loadReader = () => import('./OpenReader.tsx');

/** The right pane: the clip that is open. What shows it is loaded after the list. */
export function ReaderPane({ state, pageRef }: ReaderPaneProps) {
  const { counts, filtersOpen, found, reader, route } = state;
  const open = reader.open.value;
  const loaded = useLoaded(found.answer.value || open ? loadReader : null);
  return (
    <main class={styles['pane']} aria-label={i18n.t('library.article')} inert={filtersOpen.value}>
      {open && loaded && <loaded.OpenReader state={state} open={open} pageRef={pageRef} />}
      {open === null &&
        (route.address.value.clip === null ? (
          counts.clips.value?.clips !== 0 && <NothingOpen />
        ) : (
          <EmptyState icon={FileX} title={i18n.t('library.clipGone')} />
        ))}
    </main>
  );
}
