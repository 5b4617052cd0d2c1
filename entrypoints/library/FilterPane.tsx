import { Keyboard, LibraryBig, Settings2, Trash2, X } from 'lucide-preact';
import { useEffect, useRef } from 'preact/hooks';
import { i18n } from '#i18n';
import { FilterPanel } from '../../components/FilterPanel.tsx';
import { IconButton } from '../../components/IconButton.tsx';
import { EVERYTHING } from '../../lib/search/clip-query.ts';
import { formatAddress } from './address.ts';
import styles from './FilterPane.module.css';
import type { LibraryState } from './library-state.ts';

/** The left pane: library or trash, and what the list can be narrowed down by. */
export function FilterPane({ state }: { state: LibraryState }) {
  const { browsing, counts, dialog, filtersOpen, found, route } = state;
  const { query } = route.address.value;
  const pane = useRef<HTMLElement>(null);
  const opened = filtersOpen.value;
  useEffect(() => {
    if (opened) pane.current?.querySelector('button')?.focus();
  }, [opened]);
  const total = counts.clips.value;
  const { dateField } = query;
  const place = (trash: boolean) => ({
    href: formatAddress({ query: { ...EVERYTHING, dateField, trash }, clip: null }),
    'aria-current': query.trash === trash ? ('page' as const) : undefined,
  });
  return (
    <nav
      ref={pane}
      class={styles['pane']}
      data-open={opened}
      aria-label={i18n.t('library.filters')}
    >
      <header class={styles['head']}>
        <span class={styles['seal']} aria-hidden="true" lang="zh">
          剪
        </span>
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
          <a class={styles['place']} {...place(false)}>
            <LibraryBig size={16} aria-hidden="true" />
            {i18n.t('library.all')}
            <span class={styles['count']}>{total?.clips.toLocaleString()}</span>
          </a>
          <a class={styles['place']} {...place(true)}>
            <Trash2 size={16} aria-hidden="true" />
            {i18n.t('library.trash')}
            <span class={styles['count']}>{total?.trash.toLocaleString()}</span>
          </a>
        </div>
        <FilterPanel
          query={query}
          found={found.answer.value?.found ?? null}
          onChange={(change) => browsing.ask(change)}
        />
      </div>
      <footer class={styles['foot']}>
        <a class={styles['place']} href="/options.html">
          <Settings2 size={16} aria-hidden="true" />
          {i18n.t('library.options')}
        </a>
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
