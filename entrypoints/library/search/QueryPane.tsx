import { Bookmark, CircleQuestionMark, SlidersHorizontal } from 'lucide-preact';
import type { RefObject } from 'preact';
import { useCallback } from 'preact/hooks';
import { i18n } from '#i18n';
import { IconButton } from '../../../components/controls/IconButton.tsx';
import { ActiveFilters } from '../../../components/search/ActiveFilters.tsx';
import { QueryChips } from '../../../components/search/QueryChips.tsx';
import { SearchBox } from '../../../components/search/SearchBox.tsx';
import { describeQuery } from '../../../lib/search/query/describe-query.ts';
import { suggest } from '../../../lib/search/query/suggest.ts';
import { withoutCondition } from '../../../lib/search/query/without-condition.ts';
import { isNarrowed, widened } from '../address/address.ts';
import type { LibraryState } from '../library-state.ts';
import styles from './QueryPane.module.css';

export interface QueryPaneProps {
  state: LibraryState;
  searchRef: RefObject<HTMLInputElement>;
  /** From the search box on to the list. */
  onLeave: () => void;
}

/** What is looked for: the search box, and how everything in it was understood. */
export function QueryPane({ state, searchRef, onLeave }: QueryPaneProps) {
  const { browsing, counts, dialog, filtersOpen, route, searches } = state;
  const { query } = route.address.value;
  const values = counts.values.value;
  const complete = useCallback(
    (text: string, caret: number) => suggest(text, caret, values),
    [values],
  );
  // One search is one step back, however often it was typed on.
  const search = (text: string) => browsing.ask({ text }, query.text === '' ? 'push' : 'replace');
  return (
    <>
      <div class={styles['line']}>
        <span class={styles['filters']}>
          <IconButton
            icon={SlidersHorizontal}
            label={i18n.t('library.showFilters')}
            data-action="show-filters"
            onClick={() => {
              filtersOpen.value = true;
            }}
          />
        </span>
        <SearchBox
          inputRef={searchRef}
          text={query.text}
          suggest={complete}
          recent={searches.recent.value}
          onSearch={search}
          onLeave={() => {
            searches.remember(query.text);
            onLeave();
          }}
          onForget={searches.forget}
        >
          {isNarrowed(query) && (
            <IconButton
              icon={Bookmark}
              size="small"
              label={i18n.t('search.save')}
              data-action="save-search"
              onClick={() => {
                dialog.value = { name: 'save-search' };
              }}
            />
          )}
          <IconButton
            icon={CircleQuestionMark}
            size="small"
            label={i18n.t('search.help')}
            data-action="search-help"
            onClick={() => {
              dialog.value = { name: 'search-help' };
            }}
          />
        </SearchBox>
      </div>
      <QueryChips
        chips={describeQuery(query.text)}
        onRemove={(chip) => {
          browsing.ask({ text: withoutCondition(query.text, chip) });
          searchRef.current?.focus();
        }}
      />
      <ActiveFilters
        query={query}
        onChange={(change) => browsing.ask(change)}
        onClear={() => browsing.ask(widened(query))}
      />
      {query.trash && <p class={styles['rule']}>{i18n.t('library.trashRule')}</p>}
    </>
  );
}
