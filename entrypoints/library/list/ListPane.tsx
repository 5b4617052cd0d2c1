import type { RefObject } from 'preact';
import { i18n } from '#i18n';
import { ClipList } from '../../../components/clips/ClipList.tsx';
import { ProgressBar } from '../../../components/feedback/ProgressBar.tsx';
import { isNarrowed, widened } from '../address/address.ts';
import type { LibraryState } from '../library-state.ts';
import { MirrorNotice } from '../mirror/MirrorNotice.tsx';
import { QueryPane } from '../search/QueryPane.tsx';
import { ChosenClips } from './ChosenClips.tsx';
import { EmptyList } from './EmptyList.tsx';
import { ListHead } from './ListHead.tsx';
import styles from './ListPane.module.css';
import { RelaxedSearches } from './RelaxedSearches.tsx';

export interface ListPaneProps {
  state: LibraryState;
  searchRef: RefObject<HTMLInputElement>;
  /** From the search box on to the list. */
  onLeaveSearch: () => void;
}

/** The middle pane: what is looked for and what was found. */
export function ListPane({ state, searchRef, onLeaveSearch }: ListPaneProps) {
  const { browsing, exports, found, route, rows, searches } = state;
  const { query } = route.address.value;
  const { chosen, cursor } = browsing.selection.value;
  const answer = found.answer.value;
  const failure = found.failure.value;
  // Before the first clip there is nothing to count or to order.
  const isFirst = answer?.atMost === 0 && !query.trash && !isNarrowed(query);
  const writing = exports.phase.value;
  return (
    <section
      class={styles['pane']}
      // The welcome is the page's main part itself, and part of no other.
      aria-label={isFirst ? undefined : i18n.t('library.list')}
      aria-busy={found.busy.value}
      inert={state.filtersOpen.value}
    >
      <header class={styles['head']}>
        <QueryPane state={state} searchRef={searchRef} onLeave={onLeaveSearch} />
        {chosen.size > 0 ? <ChosenClips state={state} /> : !isFirst && <ListHead state={state} />}
      </header>
      <MirrorNotice state={state} />
      {answer && answer.ids.length > 0 && !failure ? (
        <ClipList
          ids={answer.ids}
          total={answer.atMost}
          query={answer.query}
          clips={rows.clips.value}
          chosen={chosen}
          cursor={cursor}
          onPress={(id, reach) => {
            searches.remember(query.text);
            browsing.press(id, reach);
          }}
          onStep={browsing.step}
          onStar={(id) => void state.actions.star([id])}
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
          relaxed={
            answer?.whole && (
              <RelaxedSearches
                query={answer.query}
                find={state.findFew}
                onAsk={(change) => browsing.ask(change)}
              />
            )
          }
          onImport={() => {
            state.dialog.value = { name: 'import' };
          }}
        />
      )}
      {writing.name === 'writing' && (
        <ProgressBar
          label={i18n.t('library.exporting', [
            writing.done.toLocaleString(),
            writing.total.toLocaleString(),
          ])}
          done={writing.done}
          total={writing.total}
          onCancel={exports.cancel}
        />
      )}
    </section>
  );
}
