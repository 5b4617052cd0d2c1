import { ArrowDownNarrowWide, ArrowDownWideNarrow, SlidersHorizontal } from 'lucide-preact';
import type { RefObject } from 'preact';
import { i18n } from '#i18n';
import { ActiveFilters } from '../../components/ActiveFilters.tsx';
import { Button } from '../../components/Button.tsx';
import { ClipList } from '../../components/ClipList.tsx';
import { IconButton } from '../../components/IconButton.tsx';
import { ProgressBar } from '../../components/ProgressBar.tsx';
import { SearchBox } from '../../components/SearchBox.tsx';
import { Select } from '../../components/Select.tsx';
import { isNarrowed, widened } from './address.ts';
import { ChosenClips } from './ChosenClips.tsx';
import { EmptyList } from './EmptyList.tsx';
import styles from './ListPane.module.css';
import type { LibraryState } from './library-state.ts';

export interface ListPaneProps {
  state: LibraryState;
  searchRef: RefObject<HTMLInputElement>;
  /** From the search box on to the list. */
  onLeaveSearch: () => void;
}

/** The middle pane: what is looked for and what was found. */
export function ListPane({ state, searchRef, onLeaveSearch }: ListPaneProps) {
  const { browsing, exports, filtersOpen, found, route, rows } = state;
  const { query } = route.address.value;
  const { chosen, cursor } = browsing.selection.value;
  const answer = found.answer.value;
  const failure = found.failure.value;
  const progress = exports.progress.value;
  return (
    <section class={styles['pane']} aria-busy={found.busy.value}>
      <header class={styles['head']}>
        <div class={styles['line']}>
          <span class={styles['filters']}>
            <IconButton
              icon={SlidersHorizontal}
              label={i18n.t('library.showFilters')}
              onClick={() => {
                filtersOpen.value = true;
              }}
            />
          </span>
          <SearchBox
            inputRef={searchRef}
            text={query.text}
            // One search is one step back, however often it was typed on.
            onSearch={(text) => browsing.ask({ text }, query.text === '' ? 'push' : 'replace')}
            onLeave={onLeaveSearch}
          />
        </div>
        <ActiveFilters
          query={query}
          onChange={(change) => browsing.ask(change)}
          onClear={() => browsing.ask(widened(query))}
        />
        {query.trash && <p class={styles['rule']}>{i18n.t('library.trashRule')}</p>}
        {chosen.size > 0 ? <ChosenClips state={state} /> : <ListHead state={state} />}
      </header>
      {answer && answer.found.ids.length > 0 && !failure ? (
        <ClipList
          ids={answer.found.ids}
          query={answer.query}
          clips={rows.clips.value}
          chosen={chosen}
          cursor={cursor}
          onPress={browsing.press}
          onStep={browsing.step}
          onShow={rows.show}
        />
      ) : (
        <EmptyList
          loading={!answer}
          failure={failure}
          trash={query.trash}
          narrowed={isNarrowed(query)}
          clipKeys={state.clipKeys}
          onClear={() => browsing.ask(widened(query))}
        />
      )}
      {progress && (
        <ProgressBar
          label={i18n.t('library.exporting', [
            progress.done.toLocaleString(),
            progress.total.toLocaleString(),
          ])}
          {...progress}
          onCancel={exports.cancel}
        />
      )}
    </section>
  );
}

function ListHead({ state: { browsing, dialog, found, route } }: { state: LibraryState }) {
  const { query } = route.address.value;
  const count = found.answer.value?.found.ids.length;
  const oldest = query.order === 'oldest';
  return (
    <div class={styles['line']}>
      <p class={styles['count']} role="status">
        {count === undefined ? '' : i18n.t('library.clips', count, [count.toLocaleString()])}
      </p>
      {query.trash && count ? (
        <Button
          variant="quiet"
          onClick={() => {
            dialog.value = { name: 'empty-trash' };
          }}
        >
          {i18n.t('library.emptyTrash')}
        </Button>
      ) : null}
      <Select
        label={i18n.t('library.listBy')}
        labelHidden
        name="by"
        value={query.dateField}
        options={[
          { value: 'clipped', label: i18n.t('library.byClipped') },
          { value: 'published', label: i18n.t('library.byPublished') },
        ]}
        onChange={(dateField) => browsing.ask({ dateField })}
      />
      <IconButton
        icon={oldest ? ArrowDownNarrowWide : ArrowDownWideNarrow}
        label={i18n.t(oldest ? 'library.oldestFirst' : 'library.newestFirst')}
        onClick={() => browsing.ask({ order: oldest ? 'newest' : 'oldest' })}
      />
    </div>
  );
}
