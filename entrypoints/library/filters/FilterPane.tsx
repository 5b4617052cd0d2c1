import { FileDown, Keyboard, LibraryBig, Settings2, Star, Trash2, X } from 'lucide-preact';
import { useEffect, useRef } from 'preact/hooks';
import { i18n } from '#i18n';
import { IconButton } from '../../../components/controls/IconButton.tsx';
import { FilterPanel } from '../../../components/search/FilterPanel.tsx';
import { SavedSearches } from '../../../components/search/SavedSearches.tsx';
import { type ClipQuery, EVERYTHING } from '../../../lib/search/clip-query.ts';
import { formatAddress } from '../address/address.ts';
import type { LibraryState } from '../library-state.ts';
import styles from './FilterPane.module.css';

const STARRED = { text: 'is:starred' };

/** The left pane: library or trash, and what the list can be narrowed down by. */
export function FilterPane({ state }: { state: LibraryState }) {
  const { browsing, counts, dialog, filtersOpen, found, route, searches } = state;
  const { query } = route.address.value;
  const pane = useRef<HTMLElement>(null);
  const opened = filtersOpen.value;
  // What lies under the open filters is inert (`ListPane`, `ReaderPane`): the focus cannot get there.
  useEffect(() => {
    if (!opened) return;
    pane.current?.querySelector('button')?.focus();
    return () => document.querySelector<HTMLElement>('[data-action="show-filters"]')?.focus();
  }, [opened]);
  const total = counts.clips.value;
  const { dateField } = query;
  const here = formatAddress({ query, clip: null });
  const place = (part: Partial<ClipQuery>, isHere?: boolean) => {
    const href = formatAddress({ query: { ...EVERYTHING, dateField, ...part }, clip: null });
    return { href, 'aria-current': (isHere ?? here === href) ? ('page' as const) : undefined };
  };
  const starred = place(STARRED);
  const named = searches.saved.value.some(({ address }) => address === here);
  return (
    <nav
      ref={pane}
      class={styles['pane']}
      data-open={opened}
      aria-label={i18n.t('library.filters')}
    >
      <header class={styles['head']}>
        <img src="/icon.svg" width={28} height={28} alt="" />
        <h1 class={styles['name']}>{i18n.t('extension.shortName')}</h1>
        <span class={styles['close']}>
          <IconButton
            icon={X}
            label={i18n.t('library.hideFilters')}
            onClick={() => {
              filtersOpen.value = false;
            }}
          />
        </span>
      </header>
      <div class={styles['scroll']}>
        <div class={styles['places']}>
          <a
            class={styles['place']}
            {...place({}, !query.trash && !starred['aria-current'] && !named)}
          >
            <LibraryBig size={16} aria-hidden="true" />
            {i18n.t('library.all')}
            <span class={styles['count']}>{total?.clips.toLocaleString()}</span>
          </a>
          <a class={styles['place']} {...starred}>
            <Star size={16} aria-hidden="true" />
            {i18n.t('search.starred')}
          </a>
          <a class={styles['place']} {...place({ trash: true }, query.trash)}>
            <Trash2 size={16} aria-hidden="true" />
            {i18n.t('library.trash')}
            <span class={styles['count']}>{total?.trash.toLocaleString()}</span>
          </a>
        </div>
        <SavedSearches
          searches={searches.saved.value}
          current={here}
          onRename={searches.rename}
          onRemove={searches.remove}
        />
        <FilterPanel
          query={query}
          found={found.facets.value}
          onChange={(change) => browsing.ask(change)}
        />
      </div>
      <footer class={styles['foot']}>
        <a class={styles['place']} href="/options.html">
          <Settings2 size={16} aria-hidden="true" />
          {i18n.t('library.options')}
        </a>
        <IconButton
          icon={FileDown}
          label={i18n.t('import.title')}
          data-action="import"
          onClick={() => {
            dialog.value = { name: 'import' };
          }}
        />
        <IconButton
          icon={Keyboard}
          label={i18n.t('shortcuts.title')}
          onClick={() => {
            dialog.value = { name: 'shortcuts' };
          }}
        />
      </footer>
    </nav>
  );
}
